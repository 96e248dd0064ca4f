# Words of the staff room, for staff and not for children: plain, short, and exact.

### On every page

staff-title = Staff room
staff-page-title = { $title } – Blether staff room
staff-page-title-error = Something to put right: { $title } – Blether staff room
staff-skip = Go to the page
staff-nav = Pages
staff-menu = Menu
staff-home = Home
staff-transcripts = Transcripts
staff-alerts = Alerts
staff-bookings = Bookings
staff-slots = Times
staff-directory = Directory
staff-deeds = What staff did
staff-signed-in-as = Signed in as { $name }
staff-sign-out = Sign out
staff-practice = Practice
staff-time = { DATETIME($when, dateStyle: "medium", timeStyle: "short") }
staff-area-none = No area given
staff-all = All
staff-filter = Show these
staff-filter-clear = Clear the filter
staff-none = –
staff-yes = Yes
staff-no = No
staff-words-gone = (This sentence is no longer used: { $id })

### Signing in

staff-sign-in = Sign in
staff-sign-in-lead = For staff who read what children said and act on it.
staff-name = Name
staff-password = Password
staff-sign-in-limits =
    You are signed out after 30 minutes without use, and after 8 hours in any case.
staff-sign-in-noted = What you read and do here is noted under your name.
staff-sign-in-failed = This name and password do not fit together. After a few tries a name is locked for 15 minutes.
staff-sign-in-busy = Others are signing in right now. Try again in a moment.
staff-nobody-title = No one can come in yet
staff-nobody = There is no staff account. On the machine that runs Blether, make one:
staff-nobody-command = blether staff add NAME --role lead
staff-nobody-after = It asks for a password. Then open this page again.

### What went wrong

staff-problems = Something to put right
staff-wrong-empty = Fill this in.
staff-wrong-password-empty = Fill in your password; it has at most 200 characters.
staff-wrong-long = This is too long.
staff-wrong-choose = Choose one.
staff-wrong-option = This is none of the choices.
staff-wrong-day = Write the day like 2026-11-23.
staff-wrong-number = Write a whole number within the limits.
staff-wrong-order = The last day comes before the first.
staff-wrong-days = The last day must not come before the first, nor more than three months after it.
staff-wrong-past = That time is over. Choose a later day or time.
staff-wrong-many = These are no times, or too many at once. Up to 200 can be opened at a time.
staff-wrong-times = Write times from 7:00 to 21:00 with commas between them, like 10:00, 11:30.
staff-wrong-way = This review does not offer this way to meet.
staff-wrong-area = This review is not held in this area.
staff-wrong-tick = Tick this first.

staff-problem-403-title = This is not open to you
staff-problem-403 = Your role does not cover this, or the form was too old. Go back to the page and try again, or ask your lead.
staff-problem-404-title = There is no such page
staff-problem-404 = The address may be wrong, or what was here has been removed.
staff-problem-405-title = This can't be done that way
staff-problem-405 = Go back to the page and use its buttons.
staff-problem-409-title = Someone was quicker
staff-problem-409 = This time is booked now, so it can't be closed. Cancel the booking first if the talk can't take place.
staff-problem-413-title = That was too much at once
staff-problem-413 = Send less in one go.
staff-problem-422-title = We could not read that
staff-problem-422 = Go back to the page and send the form again.
staff-problem-500-title = Something is wrong with this page
staff-problem-500 = Nothing you did is lost. Try again in a minute; if it stays, tell who looks after the machine.
staff-problem-back = Go to the staff room's first page

### Home

staff-home-title = What needs doing
staff-home-alerts =
    { $count ->
        [0] No alert is waiting
        [one] 1 alert is waiting
       *[other] { $count } alerts are waiting
    }
staff-home-unfinished =
    { $count ->
        [one] 1 alert that someone acknowledged is neither passed on nor closed. Please finish it.
       *[other] { $count } alerts that someone acknowledged are neither passed on nor closed. Please finish them.
    }
staff-home-alerts-why = Someone may not be safe. A person must look at each one.
staff-home-alerts-ask = Tell the safeguarding lead now.
staff-home-alerts-open = Open the alerts
staff-home-alerts-none = Every alert has been looked at.
staff-home-visits =
    { $count ->
        [0] No visit today
        [one] 1 visit today
       *[other] { $count } visits today
    }
staff-home-trials =
    { $count ->
        [0] And none for practice.
        [one] And 1 for practice.
       *[other] And { $count } for practice.
    }
staff-home-visits-open = Open the transcripts
staff-home-talks =
    { $count ->
        [0] No talk booked
        [one] 1 talk to come
       *[other] { $count } talks to come
    }
staff-home-talks-why = One-to-one talks that children, families and others booked.
staff-home-talks-open = Open the bookings
staff-home-trouble = Not everything works
staff-home-unproven = Why children are told that no person reads
staff-home-missing = Before a live review may open
staff-home-ready = Nothing is missing.
staff-home-no-live = No live review is coming or open. Practice is always open.
staff-home-missing-count =
    { $count ->
        [one] 1 thing is missing
       *[other] { $count } things are missing
    }

### Recordings

staff-listening = Recordings
staff-listening-count = { $count ->
    [0] No recording waits
    [one] 1 recording waits to be heard
   *[other] { $count } recordings wait to be heard
    }
staff-listening-lead = Each recording waits until a person has listened to it and said what it is. Looking does not close it.
staff-listening-none = No recordings yet.
staff-listening-waiting = Waiting
staff-listening-heard-ones = Heard
staff-listening-overdue = { $count ->
    [one] 1 recording has waited too long. An alert was raised for it.
   *[other] { $count } recordings have waited too long. An alert was raised for each.
    }
staff-listening-late = Waited too long
staff-listening-open = Listen to it
staff-listening-title = Recording, { $seconds } seconds
staff-listening-question = Question
staff-listening-length = Length
staff-listening-seconds = { $count } seconds
staff-listening-length-unknown = not known
staff-listening-play = The recording
staff-listening-cannot-play = This can't be opened with this machine's key. The lead's own key may: `blether unseal FILE --out SOUND`
staff-listening-get = Get the sealed file
staff-listening-transcript = The visit it belongs to
staff-listening-no-visit = The rest of this visit was taken back.
staff-listening-taken-back = Its person took it back before anyone had listened. It goes for good when you save that nothing is worrying, or that you can't make it out. If someone else should listen too, save nothing yet.
staff-listening-alert = The alert about it
staff-listening-decide = Say what it is
staff-listening-what = What did you hear, or read above?
staff-listening-fine = Nothing worrying
staff-listening-unclear = I can't make it out
staff-listening-worrying = It worries me: raise an alert
staff-listening-kind = What kind of harm
staff-listening-severity = How grave
staff-listening-mark = Save
staff-listening-by = Heard or read by { $name }: { $what }
staff-written = Written down
staff-written-none = Nobody has written this down yet. If you can't hear it, ask a colleague to write it here. The recording waits until then.
staff-written-begin = Write it down
staff-written-change = Change what is written
staff-written-label = What is said in it
staff-written-hint = In short, in the person's own words where you can. What names someone is taken out as you save. What you write is read for danger, and goes when the recording goes.
staff-written-save = Save what I wrote
staff-written-by = Written down by { $name }
staff-listening-in-turn = Recorded: listen to it

### Transcripts

staff-transcripts-lead = What people said, with names and other details taken out. Each one you open is noted.
staff-transcripts-live = Live reviews
staff-transcripts-practice = Practice
staff-transcripts-practice-lead = Practice visits: nobody's views on a real review. They count for nothing.
staff-transcripts-caption = Visits, newest first
staff-transcripts-empty = No visit fits.
staff-visit = Visit
staff-visit-title = Visit { $number }
staff-started = Started
staff-last = Last message
staff-review = Review
staff-audience = Who
staff-area = Area
staff-answers = Answers
staff-sent = Sent
staff-agreed = Agreed
staff-channel = Channel
staff-language = Language
staff-level = Words
staff-from = From day
staff-to = To day
staff-not-sent = Not sent
staff-not-agreed = No agreement given
staff-pages = More visits
staff-newer = Newer
staff-older = Older
staff-audience-child = Child
staff-audience-young-person = Young person
staff-audience-parent-carer = Parent or carer
staff-audience-professional = Works with children
staff-audience-other = Someone else
staff-audience-none = Not said
staff-not-sent-note = These answers were not sent. The person may still change their mind: do not use them in the review.
staff-practice-note = Practice. These are not views on a real review.
staff-answers-caption = What was answered
staff-answers-empty = No answer yet.
staff-question = Question
staff-answer = Answer
staff-skipped = Skipped
staff-sealed-answer = Sealed: how to reach the person
staff-look-where = This is kept with your name, so it looks like this wherever you sign in.
staff-talk = The whole visit
staff-them = The person
staff-us = Blether
staff-pressed = Pressed
staff-wrote = Wrote
staff-recorded = Recorded
staff-signpost = Signpost shown
staff-notice = Notice
staff-unsettled = Not answered yet: the dialogue engine did not take this message.
staff-alert-raised = This raised an alert.
staff-choices = Choices shown

staff-channel-web = Web page
staff-channel-telegram = Telegram
staff-channel-terminal = Terminal
staff-level-usual = Usual
staff-level-simple = Simple
staff-level-symbol = With symbols
staff-language-en = English
staff-language-pl = Polish
staff-language-ur = Urdu
staff-language-uk = Ukrainian
staff-language-ar = Arabic
staff-language-ro = Romanian
staff-language-pa = Punjabi
staff-language-zh = Chinese
staff-language-es = Spanish
staff-language-fr = French
staff-language-gd = Gaelic

### Alerts

staff-alerts-lead = When someone may not be safe, an alert is stored before any reply. Look at each one, press the button that says you have seen it and will act, and act.
staff-alerts-waiting = Waiting
staff-alerts-read = In hand
staff-alerts-closed = Closed
staff-alerts-refresh = This page loads itself again every { $seconds } seconds.
staff-alerts-still = Stop that
staff-alerts-stopped = This page does not load itself again.
staff-alerts-go-on = Let it
staff-alerts-none = There is no alert.
staff-alert-title = { $severity } – { $tier }
staff-severity-emergency = Emergency
staff-severity-high = High
staff-severity-concern = Concern
staff-tier-certain = clear sign
staff-tier-check = please check
staff-alert-kinds = What it may be
staff-alert-because = What the gate saw
staff-alert-because-learned = it reads like harm ({ $percent } %)
staff-alert-because-rule = words that are a known sign: { $sign }
staff-alert-because-ids = For the developer
staff-alert-title-test = Test alert
staff-alert-because-choice = The answer that was chosen
staff-alert-because-unread = Nothing: no layer of the gate could read it. A person must.
staff-alert-because-recording = someone listened to a recording
staff-alert-because-slip = someone asked to be reached
staff-alert-because-unheard = a recording that nobody has listened to
staff-alert-words = What was said, with details taken out
staff-alert-no-words = Nothing was typed: an answer was chosen.
staff-alert-not-meant = The person then said that this was not meant.
staff-alert-transcript = Read the whole visit
staff-alert-acknowledge = I have seen this and will act
staff-alert-acknowledged = Seen by { $name }
staff-alert-lead-only = A lead acknowledges alerts. If none has, tell the safeguarding lead now.
staff-alert-practice = Said in practice. It may still be true.
staff-sealed = The words as they were typed are sealed for the safeguarding lead.
staff-sealed-get = Download the sealed words
staff-sealed-how = On the lead's own machine, `blether unseal` opens the file with the lead's private key.
staff-sealed-none = The words as they were typed were not kept: there was no safeguarding lead with a key.
staff-no-lead-key = No safeguarding lead has a key yet, so the typed words of new alerts are not kept.

staff-alert-louder =
    { $count ->
        [2] The lead has not answered this in time. The deputy has been told.
       *[other] Nobody has answered this. Both have been told again.
    }
staff-alert-test = Test
staff-alert-test-why = This is a test alert: no child is waiting. Answering it shows that alerts reach a person.
staff-alert-reach = The person left a way to be reached, sealed for the safeguarding lead.
staff-alert-follows = The alert before it, of the same visit
staff-alert-followed = After this, the person left a way to be reached
staff-alert-reach-get = Download how to reach them
staff-alert-open = Open this alert
staff-alert-one = Alert { $number }
staff-alert-back = All alerts
staff-alert-passed-on = Passed on to { $agency } by { $name }
staff-alert-closed = Closed by { $name }: { $reason }
staff-alert-pass-on = Pass it on
staff-alert-pass-on-why = Ring the agency first: Blether tells nobody outside. Then note here whom you told.
staff-alert-agency = Passed on to
staff-alert-pass-on-do = Note that I passed it on
staff-alert-close = Close it
staff-alert-close-why = A closed alert is kept, and nobody is reminded of it any more.
staff-alert-reason = Why
staff-alert-close-do = Close this alert
staff-alert-export = Page for the protection agency
staff-alert-state-new = Waiting
staff-alert-state-acknowledged = In hand
staff-alert-state-passed-on = Passed on
staff-alert-state-closed = Closed
staff-agency-child-protection = child protection
staff-agency-adult-protection = adult protection
staff-agency-police = the police
staff-agency-health = health services
staff-agency-other = another agency
staff-closed-because-acted = We acted on it
staff-closed-because-passed-on = It is with another agency
staff-closed-because-known = It was known already
staff-closed-because-no-risk = Looked at: no one is at risk
staff-closed-because-duplicate = The same as another alert
staff-closed-because-test = It was a test
staff-export-title = Alert { $number } for the protection agency
staff-export-lead = All that is kept about this alert. Print it or read it out: it is not sent from here.
staff-export-number = Number
staff-export-made = Printed
staff-export-sign = How grave
staff-export-practice = This was said in practice, while trying Blether out. No child may be in danger; ask before you act.
staff-export-sealed = The words as they were typed
staff-export-sealed-yes = Kept sealed. Only the safeguarding lead's key opens them.
staff-export-sealed-no = Not kept.
staff-export-reach = A way to reach this person
staff-export-reach-yes = They left one, sealed. Only the safeguarding lead's key opens it.
staff-export-reach-no = They left none.
staff-export-unknown = We do not know who the person is, unless they left a way to be reached. The words as they were typed are sealed and not on this page.
staff-export-local = Protection numbers of the area
staff-export-national = National numbers
staff-export-no-number = None that may be shown.

staff-kind-physical_abuse = Being hurt
staff-kind-sexual_abuse = Sexual abuse
staff-kind-sexual_indirect = Hints at sexual abuse
staff-kind-emotional_abuse = Emotional abuse
staff-kind-neglect = Neglect
staff-kind-domestic_abuse = Domestic abuse
staff-kind-suicidal = Thoughts of suicide
staff-kind-self_harm = Self-harm
staff-kind-bullying_violence = Bullying or violence
staff-kind-harm_in_care = Harm in care
staff-kind-fear_of_home = Fear of home
staff-kind-unsafe_home_now = Not safe at home now
staff-kind-adult_at_risk = Adult at risk
staff-kind-eating_disorder = Eating disorder
staff-kind-exploitation = Exploitation
staff-kind-forced_marriage_fgm_trafficking = Forced marriage, FGM or trafficking
staff-kind-grooming = Grooming
staff-kind-harm_to_others = Harm to others
staff-kind-online_blackmail = Blackmail online
staff-kind-running_away_missing = Running away or missing
staff-kind-substance_risk = Drugs or alcohol
staff-kind-asked_to_be_reached = Asked to be reached
staff-kind-third_party_concern = Worry about someone else

### Bookings

staff-bookings-lead = How to reach a person stays sealed until you open it, and each look is noted.
staff-bookings-coming = Talks to come
staff-bookings-over = Talks that are over or cancelled
staff-bookings-coming-none = No talk is booked.
staff-bookings-over-none = There is none.
staff-booking-title = Talk { $reference }
staff-reference = Reference
staff-when = When
staff-way = How
staff-way-in_person = In person
staff-way-phone = By phone
staff-way-video = By video
staff-volunteer = With a young inspection volunteer
staff-supporter = Who comes along
staff-supporter-no = Nobody
staff-supporter-family = Someone from the family
staff-supporter-worker = A worker
staff-supporter-friend = A friend
staff-supporter-none = Not said
staff-booked = Booked
staff-state = State
staff-state-booked = Booked
staff-state-cancelled = Cancelled
staff-cancelled-at = Cancelled on
staff-reach = How to reach the person
staff-reach-why = This says who the person is. Open it only to arrange this talk.
staff-reach-open = Open it and note that I did
staff-reach-shown = You opened this, and it is noted. It is shown on this page only.
staff-reach-none = There is nothing here: it was never given, or it was removed when the talk was cancelled.
staff-reach-unreadable = This machine's key does not open it. It was sealed on another machine, or the key was replaced.
staff-cancel = Cancel this talk
staff-cancel-why = Blether does not tell the person. After this, how to reach them is gone.
staff-cancel-told = I have told the person, or could not reach them
staff-cancel-again = Offer this time to someone else
staff-cancel-do = Cancel the talk

### Slots

staff-slots-lead = People can only book times that are open here, and only while their review is open.
staff-slots-form = Open times
staff-slots-no-review = No review that offers talks is open or coming.
staff-slots-area-any = Every area of the review
staff-slots-first = First day
staff-slots-last = Last day
staff-slots-last-hint = Leave empty for one day.
staff-slots-times = Times
staff-slots-times-hint = From 7:00 to 21:00, with commas between them, like 10:00, 11:30, 14:00.
staff-slots-minutes = Minutes for each talk
staff-slots-minutes-hint = From { $least } to { $most }.
staff-slots-weekends = On Saturdays and Sundays too
staff-slots-open = Open these times
staff-slots-opened =
    { $count ->
        [0] No new time was opened.
        [one] 1 time was opened.
       *[other] { $count } times were opened.
    }
staff-slots-known =
    { $count ->
        [one] 1 was open already.
       *[other] { $count } were open already.
    }
staff-slots-caption = Open times to come
staff-slots-none = No time is open.
staff-slots-minutes-short = Minutes
staff-slots-by = Opened by
staff-slots-free = Free
staff-slots-close = Close
staff-slots-close-which = the time on { $when }, { $way }
staff-slots-action = Change

### Directory

staff-directory-lead = The numbers that people are shown. Ring each one or open its page, then fill in `checked_by` and `checked_on` in data/safety/directory.yml.
staff-directory-unchecked =
    { $count ->
        [0] Every number has been checked.
        [one] 1 number has never been checked.
       *[other] { $count } numbers have never been checked.
    }
staff-directory-stale =
    { $count ->
        [0] No check is older than six months.
        [one] 1 check is older than six months.
       *[other] { $count } checks are older than six months.
    }
staff-directory-todo = Only what is missing, unchecked or old
staff-directory-areas = By area
staff-directory-national = National services
staff-directory-none = Nothing fits.
staff-directory-for = For
staff-directory-number = Number
staff-directory-hours = Hours
staff-directory-hours-none = Not known
staff-directory-source = Source
staff-directory-source-none = None noted
staff-directory-check = Check
staff-directory-dated = Dated: { $dated }
staff-directory-missing = None that may be shown
staff-confidence-high = High confidence
staff-confidence-medium = Medium confidence
staff-check-missing = Missing
staff-check-unchecked = Not yet checked
staff-check-stale = Old: checked by { $name } on { $day }
staff-check-checked = Checked by { $name } on { $day }
staff-slot-child-daytime = Children, by day
staff-slot-child-out_of_hours = Children, other hours
staff-slot-adult-daytime = Adults at risk, by day
staff-slot-adult-out_of_hours = Adults at risk, other hours
staff-slot-phone = Phone
staff-slot-text = Text message

### What staff did

staff-deeds-lead = The newest { $most } things that staff did here. Nobody's words are in it.
staff-deeds-caption = Newest first
staff-deeds-none = Nothing yet.
staff-deed = What
staff-deed-who = By
staff-deed-played-recording = Played a recording
staff-deed-took-sealed-recording = Took a sealed recording
staff-deed-wrote-down-recording = Wrote down a recording
staff-deed-unwrote-recording = Took out what was written down of a recording
staff-deed-marked-recording = Said what a recording is
staff-deed-about = About
staff-deed-added-staff = Added a staff account
staff-deed-removed-staff = Removed a staff account
staff-deed-signed-in = Signed in
staff-deed-sign-in-failed = Failed to sign in
staff-deed-signed-out = Signed out
staff-deed-read-transcript = Read a transcript
staff-deed-read-alerts = Read the alerts
staff-deed-acknowledged-alert = Acknowledged an alert
staff-deed-passed-on-alert = Passed an alert on
staff-deed-closed-alert = Closed an alert
staff-deed-exported-alert = Made a page for the protection agency
staff-deed-took-sealed-words = Downloaded sealed words
staff-deed-took-sealed-slip = Downloaded a sealed way to reach someone
staff-deed-opened-contact = Opened how to reach a person
staff-deed-cancelled-booking = Cancelled a talk
staff-deed-opened-slot = Opened a time
staff-deed-closed-slot = Closed a time

### Taken back, hearing back, and who helped

staff-after = Taken back
staff-after-title = Taken back, and waiting to hear
staff-after-lead = That something was taken back is shown here. What it was is gone. This list does not say whose it was, but where one answer was taken back, its transcript shows [taken back] in its place. A visit that was taken back whole has no transcript any more.
staff-after-caption = Reviews, with what was taken back and who waits to hear
staff-after-answers = Sent answers taken back
staff-after-everything = Visits taken back whole
staff-after-hear = Want to hear back
staff-after-told = Have been told
staff-after-publish = To tell them, write `found` (and `you_said`, `will_change`) in the review's file and set the day of `reported`. Telegram then gets a message by itself; everyone else reads it when they come back with their code.
staff-after-published = Published
staff-after-not-published = Not yet
staff-after-is-published = What was found
staff-after-swept = Visits gone, kept for their time
staff-after-swept-others = Also gone after their time: booked talks { $talks }, wishes to hear back { $hear }, alerts { $alerts }.
staff-after-newest = The newest
staff-after-when = Day
staff-after-what = What
staff-after-what-answer = One answer
staff-after-what-everything = A whole visit
staff-after-what-talk = A booked talk
staff-after-reference = Reference of the talk
staff-after-none = Nothing was taken back.
staff-helper = Helped by
staff-helper-none = Not said
staff-helper-no = Nobody
staff-helper-family = Someone in the family
staff-helper-worker = A worker
staff-helper-friend = A friend
staff-helper-other = Someone else
staff-helps = How
staff-helps-reads = Reads to them
staff-helps-types = Types their words
staff-helps-chooses = Helps them choose
staff-helps-speaks = Speaks for them
staff-on-their-own = Said on their own, without the helper

### Answers of several parts; for staff

staff-line = { $number } (from { $low } to { $high })
staff-piles = Piles

### Answers by quality indicator; for staff

staff-indicators = By indicator
staff-indicators-title = Answers by quality indicator
staff-indicators-lead = How often each answer was given, in visits that were sent. Which question tells about which indicator stands in the review's file. What people wrote is in the transcripts.
staff-indicators-show = Show
staff-indicators-count = How often
staff-indicators-words = In their own words
staff-indicators-nothing = Not answered yet
staff-indicator = Indicator
staff-indicator-2-1 = 2.1 Impact on children and young people
staff-indicator-5-3 = 5.3 Care planning, managing risk and effective intervention
staff-indicator-5-4 = 5.4 Involving individual children, young people and families
staff-indicator-9-2 = 9.2 Leadership of strategy and direction
staff-indicator-none = No indicator
