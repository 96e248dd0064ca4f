# The accessibility statement. The law says what must stand in it (S.I. 2018/852); it is to be read by a lawyer of the operator's.
# Awaiting a check by children, young people and disabled people.

### On its page and in the foot; no picture

statement-link = Can everyone use this?
statement-title = Accessibility statement
statement-lead =
    This page says who can use Blether, and what is not right yet.
    .simple = Can you use Blether? This page tells you.
statement-runs = { $name } runs this and answers for it.
statement-runs-nobody =
    Nobody runs this as a public service yet. It is for trying out.
    .simple = This is to try out.
statement-can-title = What you can do
statement-can-look =
    You can make the words bigger and pick the colours.
    .simple = You can make words bigger.
statement-can-keys =
    You can use just a keyboard, or just one switch.
statement-can-read =
    You can use a screen reader. Each new message is read out once.
    .simple = A screen reader can read it to you.
statement-can-words =
    You can pick simple words, with pictures if you like.
    .simple = You can pick simple words.
statement-can-scripts =
    It works on old phones and slow lines, and with scripts turned off.
    .simple = It works on old phones.
statement-status-title = Where we are

### What the law wants said in its own words; for staff

statement-status-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
statement-status-part = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and the checks still to be made that are listed below.
statement-tell = Tell us if you find something that is not right, or if you need this in another format such as large print, Easy Read, sound or BSL: { $contact }
statement-law = The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”).
statement-law-eass = If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS). It serves Scotland, England and Wales.
statement-law-eass-link = Equality Advisory and Support Service
statement-law-regulations = This statement is made under those regulations.
statement-how = This statement was prepared on { $date }. It is made anew from the list of criteria below whenever that changes.
statement-how-tools = The website was tested by its makers with axe, HTML_CodeSniffer (by pa11y), Lighthouse, a virtual screen reader, the keyboard alone and no scripts, on every page, in every theme, at the largest text and in both directions of writing. These are automated tests: they find only a part of all problems. No independent audit has been made.
statement-table = { $required } criteria of level A and AA, and { $more } of level AAA that we aim at. Each has a test that runs with the code, or a check by hand in the list above.

### Back to our own words; no picture

statement-untested =
    Nobody with a disability has tried this for us yet. So there may be faults that we do not know of.
    .simple = People who need this have not tried it yet.
statement-tested = Disabled people have tried this and told us what to mend.
    .simple = Disabled people have tried this.
statement-known-title = What is not right yet
statement-awaited-title = What people must still try
statement-awaited =
    A computer can't try these. People have to.
statement-since = On this list since { $date }.
statement-tell-title = Tell us
statement-tell-nobody =
    There is nobody to tell yet. Who runs this will stand here.
statement-tell-soon =
    You can ask for this in another way, such as large print or sound.
    .simple = You can ask for this in large print.
statement-law-title = If we do not help
statement-how-title = How we know
statement-table-title = All the rules, and how each is met
