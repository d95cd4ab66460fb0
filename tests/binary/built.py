"""The single-file program: how it is packed, and what it does once it is built."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
