"""Intents about process."""

from caro.backends.static.intent import intent

INTENTS = ()
