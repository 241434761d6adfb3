"""The nouns of the coalition: tables, rules and queries, without Qt and without files."""
