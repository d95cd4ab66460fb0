"""Intents about files."""

from caro.backends.static.intent import intent

INTENTS = ()
