"""caro: plain words in, one right and safe shell command out."""

__version__ = "0.1.0"
