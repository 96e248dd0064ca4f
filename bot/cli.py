"""The `blether` command: everything that is done by hand."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bot.errors import BletherError

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def blether() -> None:
    """Blether: an accessible chat assistant for reviews of children's services.

    Start with `blether run`. Settings are environment variables, named in the README.
    """


@blether.command()
def run() -> None:
    """Start everything: the page, the staff room, the actions and Rasa."""
    from bot.running import run_everything

    run_everything(click.echo)


@blether.command()
def chat() -> None:
    """Talk to the assistant in this terminal (`blether run` must be running for the questions)."""
    from bot.commands import talk_in_terminal

    talk_in_terminal()


@blether.command()
def ready() -> None:
    """Say what is missing before each live review may open; exits 1 when something is."""
    from bot.commands import readiness_lines

    lines, complete = readiness_lines()
    for line in lines:
        click.echo(line)
    sys.exit(0 if complete else 1)


@blether.command("test-alert")
def test_alert() -> None:
    """Raise a test alert, to see that alerts reach a person; the running service sends it within seconds."""
    from bot.commands import test_alert as raise_it

    click.echo(f"Test alert {raise_it()} is raised. Acknowledge it in the staff room.")


@blether.command("check-safety")
@click.argument("file", type=FILE)
def check_safety(file: Path) -> None:
    """Read rows with `text` (and `lang`) and print each with what the safety gate makes of it."""
    from bot.commands import safety_rows

    for row in safety_rows(file):
        click.echo(row)


@blether.command()
@click.argument("file", type=FILE)
def understand(file: Path) -> None:
    """Read rows with `text` and print each with the `intent` and `confidence` (Rasa must be running)."""
    from bot.commands import understood_rows

    for row in understood_rows(file):
        click.echo(row)


@blether.group()
def review() -> None:
    """The files in data/reviews; docs/reviews.md tells how to write one."""


@review.command("check")
@click.argument("file", type=FILE)
def review_check(file: Path) -> None:
    """Say what is wrong with a review, line by line; or what it asks of whom, how long it takes, and what may worry."""
    from bot.review_commands import checked

    lines, right = checked(file)
    for line in lines:
        click.echo(line)
    sys.exit(0 if right else 1)


@review.command("schema")
@click.option("--write", is_flag=True, help="write it to data/reviews/review.schema.json")
def review_schema(write: bool) -> None:
    """Print the JSON schema by which editors complete and explain a review file."""
    from bot.dialogue import review_schema as made

    if write:
        made.write()
    else:
        click.echo(made.schema(), nl=False)


@blether.group()
def content() -> None:
    """The words that people read."""


@content.command("check")
@click.option("--quiet", is_flag=True, help="errors only")
def content_check(quiet: bool) -> None:
    """Say what is missing, stale or too hard, with file and line; exits 1 when the public's English is wrong."""
    from bot.replies.content_check import check

    faults = check()
    for fault in faults:
        if fault.wrong or not quiet:
            click.echo(fault)
    wrong = sum(fault.wrong for fault in faults)
    click.echo(f"{wrong} errors, {len(faults) - wrong} warnings")
    sys.exit(1 if wrong else 0)


@content.command("accept")
@click.argument("language")
@click.argument("ids", nargs=-1)
def content_accept(language: str, ids: tuple[str, ...]) -> None:
    """Note that the translations of these messages (all, when none is named) fit the English as it is now."""
    from bot.replies.content_accept import accept

    click.echo(f"{accept(language, ids)} messages of {language} are noted as up to date.")


@blether.group()
def staff() -> None:
    """Accounts for the staff room."""


@staff.command("add")
@click.argument("name")
@click.option("--role", "roles", multiple=True, required=True, help="reader, booker or lead; may be given again")
@click.password_option()
def staff_add(name: str, roles: tuple[str, ...], password: str) -> None:
    """Add an account."""
    from bot.commands import database, now
    from bot.staff.commands import add_staff

    with database() as opened:
        add_staff(opened, name, password, roles, now())
    click.echo(f"{name} may now sign in.")


@staff.command("list")
def staff_list() -> None:
    """List the accounts."""
    from bot.commands import database
    from bot.staff.commands import list_staff

    with database() as opened:
        for member in list_staff(opened):
            click.echo(f"{member.name}\t{', '.join(member.roles)}")


@staff.command("remove")
@click.argument("name")
def staff_remove(name: str) -> None:
    """Remove an account and end its sessions."""
    from bot.commands import database
    from bot.staff.commands import remove_staff

    with database() as opened:
        remove_staff(opened, name)
    click.echo(f"{name} is removed.")


@blether.command()
def key() -> None:
    """Make a key pair for a safeguarding lead: the public half for data/operator.yml, the private one for them."""
    from bot.staff.commands import new_key

    private, public = new_key()
    click.echo(f"public (put it in data/operator.yml):  {public}")
    click.echo(f"private (only for the safeguarding lead, never on this machine):  {private}")


@blether.command()
@click.argument("file", type=FILE)
@click.option("--key", "private", prompt=True, hide_input=True, help="the private key; asked for when left out")
@click.option("--out", type=click.Path(path_type=Path), help="where to write a recording that was sealed")
def unseal(file: Path, private: str, out: Path | None) -> None:
    """Open sealed words of an alert, or a recording, with the private key of the lead, the deputy or the safe."""
    from bot.staff.commands import unseal_file

    click.echo(unseal_file(file, private, out))


@blether.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def backup(folder: Path) -> None:
    """Write a backup of the database into FOLDER, and delete those in it that are older than 30 days."""
    from bot.settings import from_environment
    from bot.transcripts.backups import back_up

    made, deleted = back_up(from_environment(), folder)
    click.echo(f"{made} is written; {len(deleted)} older than 30 days deleted.")
    click.echo("The keys are not in it: keep var/keys in another safe place, and var/erasures.txt beside the backups.")


@blether.command()
@click.argument("file", type=FILE)
def restore(file: Path) -> None:
    """Put a backup in place of the database; what people took back since is taken out again."""
    from bot.settings import from_environment
    from bot.transcripts.backups import put_back

    count = put_back(from_environment(), file)
    click.echo(f"{file} is put back; {count} things that people took back were taken out again.")


@blether.command("erase-again")
def erase_again() -> None:
    """Take out again what people took back: after a PostgreSQL dump was put back by hand."""
    from bot.settings import from_environment
    from bot.transcripts.backups import erase_in_place

    click.echo(f"{erase_in_place(from_environment())} things that people took back were taken out again.")


@blether.command()
@click.option("--dry-run", is_flag=True, help="only count what would go")
def sweep(dry_run: bool) -> None:
    """Take out what has been kept for its time (`keep:` in data/operator.yml); the running service does so each day."""
    from bot.transcripts.sweeping import sweep_of_this_machine

    with sweep_of_this_machine() as sweeping:
        counts = sweeping.due() if dry_run else sweeping.sweep()
    click.echo(f"{'would go' if dry_run else 'gone'}: " + ", ".join(f"{n} {what}" for what, n in counts.items()))


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
