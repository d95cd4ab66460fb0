"""Intents about system."""

from caro.backends.static.intent import intent

INTENTS = ()
