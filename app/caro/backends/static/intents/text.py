"""Intents about text."""

from caro.backends.static.intent import intent

INTENTS = ()
