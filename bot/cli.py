"""The `blether` command: everything that is done by hand."""

from __future__ import annotations

import sys

import click

from bot.errors import BletherError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def blether() -> None:
    """Blether: an accessible chat assistant for reviews of children's services."""


@blether.command()
def run() -> None:
    """Start everything: the page, the staff room, the actions and Rasa."""
    from bot.running import run_everything

    run_everything(click.echo)


@blether.command(hidden=True)
def serve() -> None:
    """Serve the page and the staff room (one of the processes that `run` starts)."""
    from bot.serving import serve_web

    serve_web()


@blether.command(hidden=True)
def serve_actions() -> None:
    """Serve Rasa's actions (one of the processes that `run` starts)."""
    from bot.serving import serve_actions as serve_them

    serve_them()


def main() -> None:
    """Run the command; what we know to be wrong is said in one line, not as a stack trace."""
    try:
        blether()
    except BletherError as error:
        click.echo(f"blether: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
