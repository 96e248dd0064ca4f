# A way to be reached, for the safeguarding lead alone.

ask-slip = How can the safeguarding lead reach you? Write a phone number, an e-mail or a place that is safe for you.
    .simple = How can we reach you? Write what is safe for you.
    .symbol = slip
slip-kept = Thank you. That is locked, and only the safeguarding lead can open it. For help now, ring 999 or Childline 0800 1111.
    .simple = That is locked for one person. For help now, ring 0800 1111.
    .symbol = slip
slip-nobody = I can't take a way to reach you here. Please ring Childline on 0800 1111, or 999 in danger.
    .simple = You can't leave that here. Please ring 0800 1111.
    .symbol = nobody
