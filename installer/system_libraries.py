"""The libraries of the system that Qt needs on Linux; Windows and macOS have them all."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from environment import SetupError

# Debian's package -> the library in it that Qt's widgets, its xcb platform or its network module load
_LIBRARIES = {
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libfreetype6": "libfreetype.so.6",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-shm0": "libxcb-shm.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
}
_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "soffice": "libreoffice-calc"}
_FONT_PACKAGE = "fonts-dejavu-core"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def ensure(wanted: tuple[str, ...] = ()) -> None:
    """See that Qt can start here; install what is missing where that can be done without a question.

    Args:
        wanted: programs that are good to have, such as ``Xvfb``; without them some tests are skipped.

    Raises:
        SetupError: something is missing that only the owner of the machine can install.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = _missing()
    extra = [_PROGRAMS[name] for name in wanted if not shutil.which(name)]
    if not needed and not extra:
        return
    apt = _apt()
    if apt is not None:
        _install(apt, needed, extra)
    elif needed:
        raise SetupError(
            f"Qt cannot start here: system libraries are missing. Install them with\n  {_advice(needed)}"
        )
    else:
        print(f"Not installed, so some tests will be skipped: {' '.join(extra)}", flush=True)


def _missing() -> list[str]:
    """Debian's names of what is not there, found by loading it as Qt would."""
    packages = [package for package, library in _LIBRARIES.items() if not _loads(library)]
    if not _has_font():
        packages.append(_FONT_PACKAGE)
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    folders = (Path(folder).expanduser() for folder in _FONT_FOLDERS)
    return any(next(folder.rglob(kind), None) for folder in folders for kind in ("*.ttf", "*.otf", "*.ttc"))


def _apt() -> list[str] | None:
    """How apt can be called without asking anything, or None where it cannot."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo"):
        allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
        return ["sudo", "-n", "apt-get"] if allowed else None
    return None


def _install(apt: list[str], needed: list[str], extra: list[str]) -> None:
    packages = [*needed, *extra]
    print(f"Installing system packages: {' '.join(packages)} ...", flush=True)
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*apt, "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    for step in ([*apt, "update", "--quiet"], command):
        subprocess.run(step, env=settings, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    still = _missing()
    if still:
        raise SetupError(f"System libraries are still missing. Install them with\n  {_advice(still)}")


def _advice(packages: Iterable[str]) -> str:
    """The exact command of this system, as far as its package manager is known."""
    names = list(packages)
    if shutil.which("apt-get"):
        return f"sudo apt-get update && sudo apt-get install --yes {' '.join(names)}"
    libraries = [_LIBRARIES[name] for name in names if name in _LIBRARIES]
    provided = " ".join(f"'{library}()(64bit)'" for library in libraries)
    for manager in ("dnf", "zypper"):
        if shutil.which(manager):
            return f"sudo {manager} install {provided}".rstrip()
    return f"your package manager; what is missing: {' '.join([*libraries, *(set(names) - set(_LIBRARIES))])}"
