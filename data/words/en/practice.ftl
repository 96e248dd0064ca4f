# The practice review: what is said in place of a sentence that is true only in a real review. `<id>-practice` is said
# wherever `<id>` would be (bot/replies/practice.py). Nobody acts on anything here, so nothing here may sound like it.
# Awaiting a check by children, young people and a safeguarding lead.

agree-limit-practice = This is not a real review, so nobody can act on what you say. If you are not safe, press Help now. You can skip any question and stop at any time.
    .simple = Nobody can act on this. If you are not safe, press Help now.
    .symbol = practice
mine-agree-practice = You can change your words or take them back when you like. If something sounds like danger, that is kept.
    .simple = You can take your words back. Words of danger are kept.
    .symbol = mine
ask-check-practice = Shall I send your answers? This is practice, so they go to no review.
    .simple = Shall I send them? This is practice.
    .symbol = send
private-ask-practice = Is there anything that you want to say on your own? This is practice, so nobody reads it. It will not be shown here again.
    .simple = Do you want to say a thing on your own? Nobody reads it.
    .symbol = private

mine-staff-see-practice = This is practice, so nobody is told.
    .symbol = practice
mine-all-gone-practice = It is all gone. Old copies go within 30 days.
    .simple = It is all gone. Old copies go in 30 days.
    .symbol = delete
mine-safety-kept-practice = If something sounded like danger, that is kept.
    .simple = Words of danger are kept.
    .symbol = safe

start-again-stays-practice = A practice talk that you booked stays. If something sounded like danger, that stays too.
    .simple = A talk that you booked stays. Words of danger stay too.
    .symbol = safe
started-again-seen-practice = This is practice, so nobody is told.
    .symbol = practice

explain-data-privacy-practice =
    I try to take out names and numbers before I keep your words. This is practice, so nobody reads them. If you are not safe, press Help now.
    .simple = I try to take out names. Nobody reads this, as it is practice.
    .symbol = kept
explain-confidentiality-practice =
    In a real review, what you say is private. The report will not name you. But if someone may not be safe, people who can help are told.
    .simple = In a real one, it is private. But danger is told to people who help.
    .symbol = private
explain-who-reads-practice = This is practice. Nobody reads what you say here.
    .simple = This is practice. Nobody reads it.
    .symbol = practice
explain-talk-to-human-practice =
    To talk to a person, phone 0345 600 9527. The talks that you can book here are just practice. If you can't wait, press Help now.
    .simple = Phone 0345 600 9527. The talks here are just practice.
    .symbol = talk-to-person
explain-supporter-practice =
    Yes, in a real review you can have someone with you. It can be a friend, a worker or someone from your family. Here you can try to book that.
    .simple = Yes, in a real review. You can bring someone you trust.
    .symbol = supporter

ask-reach-practice = How could we reach you? This is practice, so please make up a number.
    .simple = How could we reach you? Please make up a number.
    .symbol = reach-me
reach-kept-practice = Thank you. That is locked away. This is practice, so do not wait for a call.
    .simple = Thank you. Do not wait for a call, as it is practice.
    .symbol = locked
book-already-practice = You have a practice talk booked: { $way }, { $when }. Its number is { $reference }.
    .symbol = calendar

### The page about the chat; no picture

page-about-what-practice =
    Blether tells you about a check of services for children. This is practice: you can try to say what you think, and try to book a talk.
    .simple = Blether tells you about a check. Here you can try it out.
page-about-safe-practice =
    This is practice, so nobody can act on what you say. If you are not safe, press Help now.
    .simple = Nobody can act on this. If you are not safe, press Help now.

### Where somebody is named who runs this: staff can open what was said in practice, and an alert in it. So "nobody reads"
### is not true there, nor is it that somebody will. `<id>-staffed` stands in the place of the sentence that says so.

welcome-practice-staffed =
    This is for practice, so you can try it out. Staff may read it, but they do not look every day.
    .simple = This is practice. Staff may read it, but not every day.
    .symbol = practice
agree-first-practice-staffed =
    This is only practice. Staff may read what you say here, but they do not look every day.
    .simple = This is practice. Staff may read it, but not every day.
    .symbol = practice
agree-limit-practice-staffed =
    This is not a real review, so do not wait for someone to act. If you are not safe, press Help now. You can skip any question and stop at any time.
    .simple = Do not wait for us here. If you are not safe, press Help now.
    .symbol = practice
mine-agree-practice-staffed = You can change your words or take them back when you like. If something sounds like danger, it is kept, and staff may read it.
    .simple = You can take your words back. Words of danger are kept.
    .symbol = mine
listen-sent-practice-staffed = Thank you for trying it. This was only practice.
    .simple = Thank you. This was practice.
    .symbol = practice
private-ask-practice-staffed = Is there anything that you want to say on your own? Staff may read it, but not every day. It will not be shown here again.
    .simple = Do you want to say a thing on your own? Staff may read it.
    .symbol = private
mine-staff-see-practice-staffed = Staff may see that an answer was taken back, but not what it was.
    .simple = Staff may see that one went, but not what it was.
    .symbol = private
started-again-seen-practice-staffed = Staff may see that someone took their answers back, but not what they were.
    .simple = Staff may see that some answers went, but not what.
    .symbol = private
explain-data-privacy-practice-staffed =
    I try to take out names and numbers before I keep your words. This is practice: staff may read them, but not every day. If you are not safe, press Help now.
    .simple = I try to take out names. Staff may read it, but not every day.
    .symbol = kept
explain-who-reads-practice-staffed =
    This is practice. Staff may read what you say, but they do not look every day.
    .simple = This is practice. Staff may read it, but not every day.
    .symbol = practice
### The same on pages; no picture

page-practice-staffed =
    Practice, for trying out. Staff may read this, but not every day.
    .simple = This is practice. Staff may read it, but not every day.
page-about-safe-practice-staffed =
    This is practice, so do not wait for someone to act. If you are not safe, press Help now.
    .simple = Do not wait for us here. If you are not safe, press Help now.
