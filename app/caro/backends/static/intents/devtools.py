"""Intents about devtools."""

from caro.backends.static.intent import intent

INTENTS = ()
