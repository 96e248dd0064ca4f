"""Starts Rasa as our sidecar: on loopback, silent, with one patch, and never outliving the bot.

Run by engine/.venv's Python from the repository's root: `python -m engine.start run …` or `… train …`.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings

# Set before Rasa is imported: it phones home otherwise, and TensorFlow is loud.
os.environ.update(RASA_TELEMETRY_ENABLED="false", TF_CPP_MIN_LOG_LEVEL="3", SQLALCHEMY_SILENCE_UBER_WARNING="1")
# DEBUG would print what people type.
os.environ["LOG_LEVEL"] = os.environ["LOG_LEVEL_LIBRARIES"] = "ERROR"


def compile_schema_once() -> None:
    """The one patch: Rasa builds a validator of the same schema at every action call, 87 % of a form turn."""
    from jsonschema import ValidationError
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)(schema)

    def validate(self: RemoteAction, result: object) -> bool:
        error = next(iter(validator.iter_errors(result)), None)
        if error is not None:
            raise ValidationError(f"the action server answered in another shape: {error.validator}")
        return True

    RemoteAction._validate_action_result = validate


def say_nothing_of_messages() -> None:
    """Rasa's REST channel logs the message itself, at ERROR, when its caller goes away; never here."""
    logging.getLogger("rasa.core.channels.rest").addFilter(lambda record: False)


def say_nothing_of_old_age() -> None:
    """Old libraries warn of their own age at every start; imports reset the filters, so the showing itself is off."""
    warnings.showwarning = lambda *args, **kwargs: None


def leave_with_parent() -> None:
    """End when the bot's pipe closes: also after a kill -9 of the parent nothing is left behind."""

    def watch() -> None:
        # Not through sys.stdin: its lock, held by this thread, would crash an ordinary end of the process.
        while os.read(0, 1):
            pass
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


def main() -> None:
    """Hand over to Rasa's own command line."""
    say_nothing_of_messages()
    say_nothing_of_old_age()
    from rasa.__main__ import main as rasa_main

    if "run" in sys.argv:
        compile_schema_once()
        if os.environ.get("BLETHER_PARENT"):
            leave_with_parent()
    sys.argv[0] = "rasa"
    rasa_main()


if __name__ == "__main__":
    main()
