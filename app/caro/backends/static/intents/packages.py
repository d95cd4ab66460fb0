"""Intents about packages."""

from caro.backends.static.intent import intent

INTENTS = ()
