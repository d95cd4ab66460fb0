"""How the shipped model is made, from data to weights."""
