"""Intents about network."""

from caro.backends.static.intent import intent

INTENTS = ()
