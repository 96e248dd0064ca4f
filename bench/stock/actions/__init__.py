"""The stock bot's actions, served by rasa-sdk's own server."""
