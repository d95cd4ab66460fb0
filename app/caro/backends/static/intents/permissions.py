"""Intents about permissions."""

from caro.backends.static.intent import intent

INTENTS = ()
