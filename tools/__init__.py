"""Tools for those who look after the service; nothing here is needed to run it."""
