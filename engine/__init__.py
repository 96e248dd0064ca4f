"""Rasa's own corner: how it is started, what it keeps, the one patch, the one component."""
