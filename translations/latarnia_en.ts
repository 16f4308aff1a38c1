<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementWords</name>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>what is needed</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>do not ring back</source>
        <translation>do not call back</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>text message</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messenger</translation>
    </message>
    <message>
        <source>held against their will (art. 189)</source>
        <translation>held against their will (art. 189)</translation>
    </message>
    <message>
        <source>grave injury (art. 156)</source>
        <translation>grave injury (art. 156)</translation>
    </message>
    <message>
        <source>killing (art. 148)</source>
        <translation>killing (art. 148)</translation>
    </message>
    <message>
        <source>aggravated rape (art. 197)</source>
        <translation>aggravated rape (art. 197)</translation>
    </message>
    <message>
        <source>abuse of helplessness (art. 198)</source>
        <translation>abuse of helplessness (art. 198)</translation>
    </message>
    <message>
        <source>sexual act with a child under 15 (art. 200)</source>
        <translation>sexual act with a child under 15 (art. 200)</translation>
    </message>
    <message>
        <source>hostage (art. 252)</source>
        <translation>hostage (art. 252)</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>I know of it</translation>
    </message>
    <message>
        <source>shift lead told</source>
        <translation>shift lead told</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>report sent</source>
        <translation>report sent</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <comment>Answer</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>Answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Does not know</source>
        <comment>Answer</comment>
        <translation>Does not know</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>Answer</comment>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>a line was changed</source>
        <translation>a line was changed</translation>
    </message>
    <message>
        <source>lines are missing</source>
        <translation>lines are missing</translation>
    </message>
    <message>
        <source>lines were swapped</source>
        <translation>lines were swapped</translation>
    </message>
    <message>
        <source>a line stands twice</source>
        <translation>a line stands twice</translation>
    </message>
    <message>
        <source>lines at the end are gone</source>
        <translation>lines at the end are gone</translation>
    </message>
    <message>
        <source>a line was forged</source>
        <translation>a line was forged</translation>
    </message>
    <message>
        <source>an older state was put back</source>
        <translation>an older state was put back</translation>
    </message>
    <message>
        <source>an anchor does not belong here</source>
        <translation>an anchor does not belong here</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was changed</source>
        <translation>the computer&apos;s clock was changed</translation>
    </message>
    <message>
        <source>recovery kit</source>
        <translation>recovery kit</translation>
    </message>
    <message numerus="yes">
        <source>Desk %1: %n line(s) checked.</source>
        <extracomment>%1 is the letter of a desk.</extracomment>
        <translation>
            <numerusform>Desk %1: %n line checked.</numerusform>
            <numerusform>Desk %1: %n lines checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>All is as it was written.</translation>
    </message>
    <message>
        <source>From line %1 on: %2.</source>
        <extracomment>%1 is the number of a line, %2 what was found there.</extracomment>
        <translation>From line %1 on: %2.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>Where the people are: %1</source>
        <translation>Where the people are: %1</translation>
    </message>
    <message>
        <source>Where the suspected person is: %1</source>
        <translation>Where the suspected person is: %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Victim</source>
        <comment>CallKind</comment>
        <translation>Victim</translation>
    </message>
    <message>
        <source>Potential victim</source>
        <comment>CallKind</comment>
        <translation>Potential victim</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallKind</comment>
        <translation>Relative or friend</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallKind</comment>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallKind</comment>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>CallKind</comment>
        <translation>Before departure</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>CallKind</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Suspected controller</source>
        <comment>CallKind</comment>
        <translation>Suspected controller</translation>
    </message>
    <message>
        <source>Silent call</source>
        <comment>CallKind</comment>
        <translation>Silent call</translation>
    </message>
    <message>
        <source>Hung up</source>
        <comment>CallKind</comment>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>CallKind</comment>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Abusive</source>
        <comment>CallKind</comment>
        <translation>Abusive</translation>
    </message>
    <message>
        <source>Prank</source>
        <comment>CallKind</comment>
        <translation>Prank</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>CallKind</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>CallKind</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Speaks of themselves</source>
        <comment>CallerRole</comment>
        <translation>Speaks of themselves</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallerRole</comment>
        <translation>Relative or friend</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallerRole</comment>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallerRole</comment>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>Purpose</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Consultation for an institution</source>
        <comment>Purpose</comment>
        <translation>Consultation for an institution</translation>
    </message>
    <message>
        <source>Preventive consultation</source>
        <comment>Purpose</comment>
        <translation>Preventive consultation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>Purpose</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Channel</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>Channel</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>Channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>Channel</comment>
        <translation>In person</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>Disposition</comment>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Preventive advice</source>
        <comment>Disposition</comment>
        <translation>Preventive advice</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>Disposition</comment>
        <translation>Warm hand-over</translation>
    </message>
    <message>
        <source>Referral given</source>
        <comment>Disposition</comment>
        <translation>Referral given</translation>
    </message>
    <message>
        <source>Report made or assisted</source>
        <comment>Disposition</comment>
        <translation>Report made or assisted</translation>
    </message>
    <message>
        <source>Case opened</source>
        <comment>Disposition</comment>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Call-back planned</source>
        <comment>Disposition</comment>
        <translation>Call-back planned</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>Disposition</comment>
        <translation>Emergency service</translation>
    </message>
    <message>
        <source>Declined help</source>
        <comment>Disposition</comment>
        <translation>Declined help</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <comment>Disposition</comment>
        <translation>Call dropped</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <comment>Disposition</comment>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Contact given</source>
        <comment>ReferralWay</comment>
        <translation>Contact given</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>ReferralWay</comment>
        <translation>Warm hand-over</translation>
    </message>
    <message>
        <source>Data passed on</source>
        <comment>ReferralWay</comment>
        <translation>Data passed on</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>ReferralOutcome</comment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>ReferralOutcome</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>ReferralOutcome</comment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>ReferralOutcome</comment>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>ReferralOutcome</comment>
        <translation>Full</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>ReferralOutcome</comment>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <comment>ReferralOutcome</comment>
        <translation>Contact lost</translation>
    </message>
    <message>
        <source>Pani</source>
        <comment>AddressForm</comment>
        <translation>Pani</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>AddressForm</comment>
        <translation>Pan</translation>
    </message>
    <message>
        <source>ty</source>
        <comment>AddressForm</comment>
        <translation>ty</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <comment>NextAction</comment>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>We ring back</source>
        <comment>NextAction</comment>
        <translation>We ring back</translation>
    </message>
    <message>
        <source>We open a case</source>
        <comment>NextAction</comment>
        <translation>We open a case</translation>
    </message>
    <message>
        <source>The service gets in touch</source>
        <comment>NextAction</comment>
        <translation>The service gets in touch</translation>
    </message>
    <message>
        <source>The caller gets in touch</source>
        <comment>NextAction</comment>
        <translation>The caller gets in touch</translation>
    </message>
    <message>
        <source>The next colleague, see the note</source>
        <comment>NextAction</comment>
        <translation>The next colleague, see the note</translation>
    </message>
</context>
<context>
    <name>CameInWords</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is the number of a call, %2 day and time.</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls came in that were not in the vault yet: %1.</source>
        <extracomment>%1 is a list of calls.</extracomment>
        <translation>
            <numerusform>%n call came in that was not in the vault yet: %1.</numerusform>
            <numerusform>%n calls came in that were not in the vault yet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open with this vault and stays where it is: %1. Tell the lead.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Does not open with this vault and stays where it is: %1. Tell the lead.</translation>
    </message>
    <message>
        <source>Newer words of a call that is open here, and not taken in while it is: %1. Leave the desk with Ctrl+Q, put the file into the data folder, and sign in.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Newer words of a call that is open here, and not taken in while it is: %1. Leave the desk with Ctrl+Q, put the file into the data folder, and sign in.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Marks of silent callers&apos; numbers</source>
        <translation>Marks of silent callers&apos; numbers</translation>
    </message>
    <message>
        <source>Marks of abusive callers&apos; numbers</source>
        <translation>Marks of abusive callers&apos; numbers</translation>
    </message>
    <message>
        <source>Marks of suspected controllers&apos; numbers</source>
        <translation>Marks of suspected controllers&apos; numbers</translation>
    </message>
    <message>
        <source>Caller&apos;s number and call-back plan</source>
        <translation>Caller&apos;s number and call-back plan</translation>
    </message>
    <message>
        <source>Names and exact places</source>
        <translation>Names and exact places</translation>
    </message>
    <message>
        <source>Notes and everything written in words</source>
        <translation>Notes and everything written in words</translation>
    </message>
    <message>
        <source>Coded facts of the call</source>
        <translation>Coded facts of the call</translation>
    </message>
    <message>
        <source>a legal hold stands</source>
        <translation>a legal hold stands</translation>
    </message>
    <message>
        <source>the call is restricted</source>
        <translation>the call is restricted</translation>
    </message>
    <message>
        <source>nobody has closed the call</source>
        <translation>nobody has closed the call</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>nickname</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>call-back number</translation>
    </message>
    <message>
        <source>Legal hold: not erased</source>
        <translation>Legal hold: not erased</translation>
    </message>
    <message>
        <source>Restriction: only kept, seen by leads alone</source>
        <translation>Restriction: only kept, seen by leads alone</translation>
    </message>
    <message>
        <source>A court or a prosecutor has the case</source>
        <translation>A court or a prosecutor has the case</translation>
    </message>
    <message>
        <source>Needed for legal claims</source>
        <translation>Needed for legal claims</translation>
    </message>
    <message>
        <source>An authority asked in writing</source>
        <translation>An authority asked in writing</translation>
    </message>
    <message>
        <source>The person says it is not correct</source>
        <translation>The person says it is not correct</translation>
    </message>
    <message>
        <source>The person does not want it erased</source>
        <translation>The person does not want it erased</translation>
    </message>
    <message>
        <source>An objection is being examined</source>
        <translation>An objection is being examined</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Its time is over</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>The person asks for it</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>It should never have been written</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>The consent was taken back</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>It was a mistake</translation>
    </message>
    <message>
        <source>Something was not written</source>
        <translation>Something was not written</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Note for the next person</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Who can hear</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Why the level was changed by hand</translation>
    </message>
    <message>
        <source>Reference of the institution</source>
        <translation>Reference of the institution</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <source>A legal hold stands: lift it first.</source>
        <translation>A legal hold stands: lift it first.</translation>
    </message>
    <message>
        <source>This person may not agree to it.</source>
        <translation>This person may not agree to it.</translation>
    </message>
    <message>
        <source>Nobody else can agree. Ask again after %1: then it is done.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Nobody else can agree. Ask again after %1: then it is done.</translation>
    </message>
    <message>
        <source>The call is still open. Close it first.</source>
        <translation>The call is still open. Close it first.</translation>
    </message>
    <message>
        <source>Erasing is under way already.</source>
        <translation>Erasing is under way already.</translation>
    </message>
    <message>
        <source>It stands from now on.</source>
        <translation>It stands from now on.</translation>
    </message>
    <message>
        <source>Lifted.</source>
        <translation>Lifted.</translation>
    </message>
    <message>
        <source>Erased: what names somebody and what was written. The coded facts stay.</source>
        <translation>Erased: what names somebody and what was written. The coded facts stay.</translation>
    </message>
    <message>
        <source>Corrected. What it said before is kept with it.</source>
        <translation>Corrected. What it said before is kept with it.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment: the oldest of it could have been erased then.</extracomment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Certificate of erasure, %1</source>
        <translation>Certificate of erasure, %1</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nothing was due.</translation>
    </message>
    <message>
        <source>Kept, because %1: %2</source>
        <extracomment>%1 is why, %2 how many.</extracomment>
        <translation>Kept, because %1: %2</translation>
    </message>
    <message>
        <source>It was stopped; the rest follows.</source>
        <translation>It was stopped; the rest follows.</translation>
    </message>
    <message>
        <source>It cannot have become known before it began, nor later than now.</source>
        <translation>It cannot have become known before it began, nor later than now.</translation>
    </message>
    <message>
        <source>Changed. It counts from now on.</source>
        <translation>Changed. It counts from now on.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>take a call</source>
        <translation>take a call</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>safety</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>ask next</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>who can help</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>hide the screen</translation>
    </message>
    <message>
        <source>marked question: yes</source>
        <translation>marked question: yes</translation>
    </message>
    <message>
        <source>marked question: no</source>
        <translation>marked question: no</translation>
    </message>
    <message>
        <source>marked question: does not know</source>
        <translation>marked question: does not know</translation>
    </message>
    <message>
        <source>marked question: not now</source>
        <translation>marked question: not now</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <translation>take the last answer back</translation>
    </message>
    <message>
        <source>caller&apos;s language</source>
        <translation>caller&apos;s language</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>next page</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>previous page</translation>
    </message>
    <message>
        <source>close the call</source>
        <translation>close the call</translation>
    </message>
    <message>
        <source>list of calls</source>
        <translation>list of calls</translation>
    </message>
    <message>
        <source>find an action or a question</source>
        <translation>find an action or a question</translation>
    </message>
    <message>
        <source>raise the level</source>
        <translation>raise the level</translation>
    </message>
    <message>
        <source>lower the level</source>
        <translation>lower the level</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>end at once</translation>
    </message>
    <message>
        <source>script card</source>
        <translation>script card</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>nobody speaks</translation>
    </message>
    <message>
        <source>only yes or no</source>
        <translation>only yes or no</translation>
    </message>
    <message>
        <source>112 was called</source>
        <translation>112 was called</translation>
    </message>
    <message>
        <source>return number</source>
        <translation>return number</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>call on hold</translation>
    </message>
    <message>
        <source>the shift lead was told</source>
        <translation>the shift lead was told</translation>
    </message>
    <message>
        <source>finish the call later</source>
        <translation>finish the call later</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>form of address</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>why this level</source>
        <translation>why this level</translation>
    </message>
    <message>
        <source>vault: people, kit, backups</source>
        <translation>vault: people, kit, backups</translation>
    </message>
    <message>
        <source>agreements, duty to report</source>
        <translation>agreements, duty to report</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>data protection</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Operator</source>
        <comment>StaffRole</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>StaffRole</comment>
        <translation>Shift lead</translation>
    </message>
    <message>
        <source>Trainer</source>
        <comment>StaffRole</comment>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>StaffRole</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Statistician</source>
        <comment>StaffRole</comment>
        <translation>Statistician</translation>
    </message>
    <message>
        <source>This folder lies on another computer or on a file system that can lose what was saved. Calls cannot be kept here: the data folder must be on a disk of this computer.</source>
        <translation>This folder lies on another computer or on a file system that can lose what was saved. Calls cannot be kept here: the data folder must be on a disk of this computer.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to the disk, readable. Ask who looks after it to encrypt the swap or to turn it off.</source>
        <translation>This computer may write parts of its memory to the disk, readable. Ask the person who looks after it to encrypt the swap or to turn it off.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free on this disk. Calls and their backups need room: free some soon.</source>
        <translation>Less than 2 GB are free on this disk. Calls and their backups need room: free some soon.</translation>
    </message>
    <message>
        <source>Other people with an account on this computer can look into this folder. It is closed to them when the vault is made.</source>
        <translation>Other people with an account on this computer can look into this folder. It is closed to them when the vault is made.</translation>
    </message>
    <message>
        <source>The disk itself is not encrypted. The vault is; an encrypted disk also hides how much you work and when.</source>
        <translation>The disk itself is not encrypted. The vault is; an encrypted disk also hides how much you work and when.</translation>
    </message>
    <message>
        <source>There are calls from before, which anybody can read. They are taken into the vault, and the readable file is removed.</source>
        <translation>There are calls from before, which anybody can read. They are taken into the vault, and the readable file is removed.</translation>
    </message>
    <message>
        <source>A vault was being made here when the program was cut off. It is made again; nothing is lost.</source>
        <translation>A vault was being made here when the program was cut off. It is made again; nothing is lost.</translation>
    </message>
    <message>
        <source>Still too short: at least 12 characters.</source>
        <translation>Still too short: at least 12 characters.</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess. Add a word of your own.</source>
        <translation>Long enough, but easy to guess. Add a word of your own.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Strong enough.</translation>
    </message>
    <message>
        <source>That did not fit. Type it once more, without hurry.</source>
        <translation>That did not fit. Type it once more, without hurry.</translation>
    </message>
    <message>
        <source>A newer version of the program has been here. Nothing was changed. Start the newer version.</source>
        <translation>A newer version of the program has been here. Nothing was changed. Start the newer version.</translation>
    </message>
    <message>
        <source>The calls are open in another window. Go there, or close it first.</source>
        <translation>The calls are open in another window. Go there, or close it first.</translation>
    </message>
    <message>
        <source>Word %1 cannot be right. Look at your paper.</source>
        <translation>Word %1 cannot be right. Look at your paper.</translation>
    </message>
    <message>
        <source>These eleven words do not belong together: one of them is another one, or the order is not that of the paper.</source>
        <translation>These eleven words do not belong together: one of them is wrong, or the order is not that of the paper.</translation>
    </message>
    <message>
        <source>The kit has eleven words, here are %1.</source>
        <translation>The kit has eleven words; you typed %1.</translation>
    </message>
    <message>
        <source>This is a recovery kit, but not of this vault, or an older one.</source>
        <translation>This is a recovery kit, but not of this vault, or an older one.</translation>
    </message>
    <message>
        <source>The file of the calls is missing, its keys are here. Do not begin anew: the vault comes back from a backup.</source>
        <translation>The file of the calls is missing, its keys are here. Do not begin anew: the vault comes back from a backup.</translation>
    </message>
    <message>
        <source>The file of the keys is missing, the calls are here and stay sealed. The keys come back from a backup.</source>
        <translation>The file of the keys is missing, the calls are here and stay sealed. The keys come back from a backup.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>The file of the keys is damaged. Nothing was changed. It comes back from a backup.</translation>
    </message>
    <message>
        <source>The file of the calls is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>The file of the calls is damaged. Nothing was changed. It comes back from a backup.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Forced labour</source>
        <comment>ExploitationForm</comment>
        <translation>Forced labour</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <comment>ExploitationForm</comment>
        <translation>Sexual exploitation</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <comment>ExploitationForm</comment>
        <translation>Domestic servitude</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <comment>ExploitationForm</comment>
        <translation>Forced begging</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <comment>ExploitationForm</comment>
        <translation>Forced criminality</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <comment>ExploitationForm</comment>
        <translation>Forced marriage</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <comment>ExploitationForm</comment>
        <translation>Illegal adoption</translation>
    </message>
    <message>
        <source>Exploitative surrogacy</source>
        <comment>ExploitationForm</comment>
        <translation>Exploitative surrogacy</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <comment>ExploitationForm</comment>
        <translation>Organ removal</translation>
    </message>
    <message>
        <source>Slavery</source>
        <comment>ExploitationForm</comment>
        <translation>Slavery</translation>
    </message>
    <message>
        <source>Forced military service</source>
        <comment>ExploitationForm</comment>
        <translation>Forced military service</translation>
    </message>
    <message>
        <source>Violation of workers&apos; rights</source>
        <comment>ExploitationForm</comment>
        <translation>Violation of workers&apos; rights</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>ExploitationForm</comment>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>ExploitationForm</comment>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>Caller: %1</source>
        <extracomment>%1 names the caller.</extracomment>
        <translation>Caller: %1</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%1 is a number, %2 names the person.</extracomment>
        <translation>Person %1: %2</translation>
    </message>
    <message>
        <source>Where the caller is: %1</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>Where the caller is: %1</translation>
    </message>
    <message>
        <source>Number to ring: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Number to ring: %1</translation>
    </message>
    <message>
        <source>If somebody else answers: %1</source>
        <extracomment>%1 is what to say when somebody else answers.</extracomment>
        <translation>If somebody else answers: %1</translation>
    </message>
    <message>
        <source>Code word: %1</source>
        <extracomment>%1 is a word that was agreed on and means: send help.</extracomment>
        <translation>Code word: %1</translation>
    </message>
    <message>
        <source>Suspected person: %1</source>
        <extracomment>%1 names somebody who may be a perpetrator.</extracomment>
        <translation>Suspected person: %1</translation>
    </message>
    <message>
        <source>Also noted for this call: %1</source>
        <extracomment>%1 are words from a copy of this call that was kept elsewhere.</extracomment>
        <translation>Also noted for this call: %1</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>The 72 hours ended on %1. Report it to UODO now, and say why late.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>The 72 hours ended on %1. Report it to UODO now, and say why late.</translation>
    </message>
    <message>
        <source>UODO has to know by %1. Hours left: %2.</source>
        <extracomment>%1 is a day and a time, %2 the hours that are left.</extracomment>
        <translation>UODO has to know by %1. Hours left: %2.</translation>
    </message>
    <message>
        <source>Incident (art. 33 GDPR)</source>
        <translation>Incident (art. 33 GDPR)</translation>
    </message>
    <message>
        <source>Whose looks and deeds: %1</source>
        <extracomment>%1 is a person or a desk.</extracomment>
        <translation>Whose looks and deeds: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Since: %1</translation>
    </message>
    <message>
        <source>Became known: %1</source>
        <translation>Became known: %1</translation>
    </message>
    <message>
        <source>To be reported to UODO by: %1</source>
        <translation>To be reported to UODO by: %1</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>What was reached</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written down since then.</source>
        <translation>
            <numerusform>%n line was written down since then.</numerusform>
            <numerusform>%n lines were written down since then.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could have been reached</source>
        <translation>What could have been reached</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in the vault. Whoever had the open vault and a program of their own could read all of them without a line, but not the names, numbers and places sealed to others.</source>
        <translation>
            <numerusform>%n call is in the vault. Whoever had the open vault and a program of their own could read it without a line, but not the names, numbers and places sealed to others.</numerusform>
            <numerusform>%n calls are in the vault. Whoever had the open vault and a program of their own could read all of them without a line, but not the names, numbers and places sealed to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Immediate danger</source>
        <comment>Level</comment>
        <translation>Immediate danger</translation>
    </message>
    <message>
        <source>Strong indication</source>
        <comment>Level</comment>
        <translation>Strong indication</translation>
    </message>
    <message>
        <source>Possible or at risk</source>
        <comment>Level</comment>
        <translation>Possible or at risk</translation>
    </message>
    <message>
        <source>Labour-rights problem</source>
        <comment>Level</comment>
        <translation>Labour-rights problem</translation>
    </message>
    <message>
        <source>No indication now</source>
        <comment>Level</comment>
        <translation>No indication now</translation>
    </message>
    <message>
        <source>Not enough information yet</source>
        <comment>Level</comment>
        <translation>Not enough information yet</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Somebody is in danger now</translation>
    </message>
    <message>
        <source>The caller rings again</source>
        <translation>The caller rings again</translation>
    </message>
    <message>
        <source>To ring back</source>
        <translation>To ring back</translation>
    </message>
    <message>
        <source>To hand over to a service</source>
        <translation>To hand over to a service</translation>
    </message>
    <message>
        <source>An authority asks in writing</source>
        <translation>An authority asks in writing</translation>
    </message>
    <message>
        <source>The person asks for their data</source>
        <translation>The person asks for their data</translation>
    </message>
    <message>
        <source>Something has to be corrected</source>
        <translation>Something has to be corrected</translation>
    </message>
    <message>
        <source>To review the call</source>
        <translation>To review the call</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>locked the vault</source>
        <translation>locked the vault</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>took the call</translation>
    </message>
    <message>
        <source>took the call over</source>
        <translation>took the call over</translation>
    </message>
    <message>
        <source>closed the call</source>
        <translation>closed the call</translation>
    </message>
    <message>
        <source>opened the call again</source>
        <translation>opened the call again</translation>
    </message>
    <message>
        <source>brought the call into the vault</source>
        <translation>brought the call into the vault</translation>
    </message>
    <message>
        <source>saw the unfinished call</source>
        <translation>saw the unfinished call</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>read the call</translation>
    </message>
    <message>
        <source>opened names and places</source>
        <translation>opened names and places</translation>
    </message>
    <message>
        <source>read the note by its return number</source>
        <translation>read the note by its return number</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>read the audit</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>was refused</translation>
    </message>
    <message>
        <source>assigned the call</source>
        <translation>assigned the call</translation>
    </message>
    <message>
        <source>opened the call in an emergency</source>
        <translation>opened the call in an emergency</translation>
    </message>
    <message>
        <source>reviewed the emergency look</source>
        <translation>reviewed the emergency look</translation>
    </message>
    <message>
        <source>imported calls</source>
        <translation>imported calls</translation>
    </message>
    <message>
        <source>exported calls</source>
        <translation>exported calls</translation>
    </message>
    <message>
        <source>gave a person a key</source>
        <translation>gave a person a key</translation>
    </message>
    <message>
        <source>retired a person</source>
        <translation>retired a person</translation>
    </message>
    <message>
        <source>changed roles</source>
        <translation>changed roles</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation>changed their passphrase</translation>
    </message>
    <message>
        <source>set another passphrase</source>
        <translation>set another passphrase</translation>
    </message>
    <message>
        <source>gave on the leads&apos; key</source>
        <translation>gave on the leads&apos; key</translation>
    </message>
    <message>
        <source>made a recovery kit</source>
        <translation>made a recovery kit</translation>
    </message>
    <message>
        <source>changed the keys</source>
        <translation>changed the keys</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>made a backup</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>restored a backup</translation>
    </message>
    <message>
        <source>tried whether a backup opens</source>
        <translation>tried whether a backup opens</translation>
    </message>
    <message>
        <source>changed how long data are kept</source>
        <translation>changed how long data are kept</translation>
    </message>
    <message>
        <source>deleted what was due</source>
        <translation>deleted what was due</translation>
    </message>
    <message>
        <source>erased data</source>
        <translation>erased data</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>put on hold</translation>
    </message>
    <message>
        <source>lifted the hold</source>
        <translation>lifted the hold</translation>
    </message>
    <message>
        <source>restricted the call</source>
        <translation>restricted the call</translation>
    </message>
    <message>
        <source>lifted the restriction</source>
        <translation>lifted the restriction</translation>
    </message>
    <message>
        <source>corrected the call</source>
        <translation>corrected the call</translation>
    </message>
    <message>
        <source>searched for a person</source>
        <translation>searched for a person</translation>
    </message>
    <message>
        <source>made an access report</source>
        <translation>made an access report</translation>
    </message>
    <message>
        <source>looked at an incident</source>
        <translation>looked at an incident</translation>
    </message>
    <message>
        <source>Your role allows this.</source>
        <translation>Your role allows this.</translation>
    </message>
    <message>
        <source>The shift of this call is over: what was written is closed now.</source>
        <translation>The shift of this call is over: what was written is closed now.</translation>
    </message>
    <message>
        <source>Your role does not read calls.</source>
        <translation>Your role does not read calls.</translation>
    </message>
    <message>
        <source>Your role is not known to this program.</source>
        <translation>Your role is not known to this program.</translation>
    </message>
    <message>
        <source>Nobody reviews what they did themselves.</source>
        <translation>Nobody reviews what they did themselves.</translation>
    </message>
    <message>
        <source>This call is somebody else&apos;s.</source>
        <translation>This call is somebody else&apos;s.</translation>
    </message>
    <message>
        <source>This call belongs to the other organisation.</source>
        <translation>This call belongs to the other organisation.</translation>
    </message>
    <message>
        <source>Your role reads practice calls only.</source>
        <translation>Your role reads practice calls only.</translation>
    </message>
    <message>
        <source>moved a person to the other organisation</source>
        <translation>moved a person to the other organisation</translation>
    </message>
    <message>
        <source>named the organisations</source>
        <translation>named the organisations</translation>
    </message>
    <message>
        <source>The data of this call are restricted: only a shift lead of its organisation uses them.</source>
        <translation>The data of this call are restricted: only a shift lead of its organisation uses them.</translation>
    </message>
    <message>
        <source>tried other rules on the calls</source>
        <translation>tried other rules on the calls</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>kind of call</source>
        <translation>kind of call</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <source>can the caller talk freely</source>
        <translation>can the caller talk freely</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>danger now</translation>
    </message>
    <message>
        <source>Still needed to close: %1.</source>
        <extracomment>%1 is a list of what is missing.</extracomment>
        <translation>Still needed to close: %1.</translation>
    </message>
    <message>
        <source>an end that is not before the beginning</source>
        <translation>an end that is not before the beginning</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>FirstFact</comment>
        <translation>the place</translation>
    </message>
    <message>
        <source>what the danger is</source>
        <comment>FirstFact</comment>
        <translation>what the danger is</translation>
    </message>
    <message>
        <source>who is in danger</source>
        <comment>FirstFact</comment>
        <translation>who is in danger</translation>
    </message>
    <message>
        <source>112</source>
        <comment>FirstFact</comment>
        <translation>112</translation>
    </message>
    <message>
        <source>the shift lead</source>
        <comment>FirstFact</comment>
        <translation>the shift lead</translation>
    </message>
    <message>
        <source>a shorter note for the next colleague</source>
        <translation>a shorter note for the next colleague</translation>
    </message>
    <message>
        <source>how to ring back (Agreements)</source>
        <translation>how to ring back (Agreements)</translation>
    </message>
    <message>
        <source>whether data may be passed on (Agreements)</source>
        <translation>whether data may be passed on (Agreements)</translation>
    </message>
    <message>
        <source>the day of the next step</source>
        <translation>the day of the next step</translation>
    </message>
    <message>
        <source>danger now</source>
        <comment>ToAct</comment>
        <translation>danger now</translation>
    </message>
    <message>
        <source>ring back through the switchboard</source>
        <comment>ToAct</comment>
        <translation>ring back through the switchboard</translation>
    </message>
    <message>
        <source>where the caller is</source>
        <comment>ToAct</comment>
        <translation>where the caller is</translation>
    </message>
    <message>
        <source>age</source>
        <comment>ToAct</comment>
        <translation>age</translation>
    </message>
    <message>
        <source>urgent needs</source>
        <comment>ToAct</comment>
        <translation>urgent needs</translation>
    </message>
    <message>
        <source>where to sleep tonight</source>
        <comment>ToAct</comment>
        <translation>where to sleep tonight</translation>
    </message>
    <message>
        <source>who else is there</source>
        <comment>ToAct</comment>
        <translation>who else is there</translation>
    </message>
    <message>
        <source>consent to pass it on</source>
        <comment>ToAct</comment>
        <translation>consent to pass it on</translation>
    </message>
    <message>
        <source>Level is settled, and all that is needed to act is here.</source>
        <translation>Level is settled, and all that is needed to act is here.</translation>
    </message>
    <message>
        <source>Level is settled. Now: %1.</source>
        <extracomment>%1 is a list of what to ask next, such as &quot;where the caller is, urgent needs&quot;.</extracomment>
        <translation>Level is settled. Now: %1.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>dd.MM. HH:mm</source>
        <extracomment>Day and time in a list, as QDateTime::toString understands it; day before month in all three languages.</extracomment>
        <translation>dd.MM. HH:mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <extracomment>Day with its year and time in a field, as QDateTime::toString understands it; day before month in all three languages.</extracomment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Place to sleep</source>
        <comment>Need</comment>
        <translation>Place to sleep</translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>Need</comment>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>Need</comment>
        <translation>Lawyer</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <comment>Need</comment>
        <translation>Psychologist</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>Need</comment>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Unpaid wages</source>
        <comment>Need</comment>
        <translation>Unpaid wages</translation>
    </message>
    <message>
        <source>Legal stay</source>
        <comment>Need</comment>
        <translation>Legal stay</translation>
    </message>
    <message>
        <source>Return home</source>
        <comment>Need</comment>
        <translation>Return home</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>Need</comment>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Food and clothing</source>
        <comment>Need</comment>
        <translation>Food and clothing</translation>
    </message>
    <message>
        <source>Missing person</source>
        <comment>Need</comment>
        <translation>Missing person</translation>
    </message>
    <message>
        <source>Starting again</source>
        <comment>Need</comment>
        <translation>Starting again</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>Need</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <comment>Need</comment>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>Need</comment>
        <translation>Children there</translation>
    </message>
    <message>
        <source>Sexual violence in 72 h</source>
        <comment>Need</comment>
        <translation>Sexual violence in the last 72 h</translation>
    </message>
    <message>
        <source>Wants the police</source>
        <comment>Wish</comment>
        <translation>Wants the police</translation>
    </message>
    <message>
        <source>Wants the consulate</source>
        <comment>Wish</comment>
        <translation>Wants the consulate</translation>
    </message>
    <message>
        <source>Wants to go home</source>
        <comment>Wish</comment>
        <translation>Wants to go home</translation>
    </message>
    <message>
        <source>In distress</source>
        <comment>Need</comment>
        <translation>In distress</translation>
    </message>
    <message>
        <source>Medicine or a doctor</source>
        <comment>Need</comment>
        <translation>Medicine or a doctor</translation>
    </message>
</context>
<context>
    <name>OpenCallWords</name>
    <message>
        <source>Call %1, to be finished, talked until %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Call %1, to be finished, talked until %2</translation>
    </message>
    <message>
        <source>Call %1, on hold, taken %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Call %1, on hold, taken %2</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Kind of call: %1</source>
        <extracomment>%1 is a kind of call, such as &quot;witness&quot;.</extracomment>
        <translation>Kind of call: %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Adult</source>
        <comment>AgeState</comment>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Sounds adult</source>
        <comment>AgeState</comment>
        <translation>Sounds adult</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <comment>AgeState</comment>
        <translation>May be under 18</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeState</comment>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>AgeState</comment>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>AgeGroup</comment>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeGroup</comment>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>AgeGroup</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>Sex</comment>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>Sex</comment>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other gender</source>
        <comment>Sex</comment>
        <translation>Other gender</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Sex</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>EU citizen</source>
        <comment>Stay</comment>
        <translation>EU citizen</translation>
    </message>
    <message>
        <source>Permanent stay</source>
        <comment>Stay</comment>
        <translation>Permanent stay</translation>
    </message>
    <message>
        <source>Temporary stay</source>
        <comment>Stay</comment>
        <translation>Temporary stay</translation>
    </message>
    <message>
        <source>Irregular stay</source>
        <comment>Stay</comment>
        <translation>Irregular stay</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Stay</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Is there now</source>
        <comment>Phase</comment>
        <translation>Is there now</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>Phase</comment>
        <translation>Before departure</translation>
    </message>
    <message>
        <source>Has left</source>
        <comment>Phase</comment>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>KnownFact</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>KnownFact</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>KnownFact</comment>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>The file is larger than is allowed.</source>
        <translation>The file is larger than is allowed.</translation>
    </message>
    <message>
        <source>The text is not clean UTF-8.</source>
        <translation>The text is not clean UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>This is not valid JSON.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>The JSON is nested too deeply.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>A key stands twice in one object.</translation>
    </message>
    <message>
        <source>This is a value of another kind.</source>
        <translation>This is a value of another kind.</translation>
    </message>
    <message>
        <source>A required key is missing.</source>
        <translation>A required key is missing.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>This key is not known.</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>This value is not known.</translation>
    </message>
    <message>
        <source>The value is outside its range.</source>
        <translation>The value is outside its range.</translation>
    </message>
    <message>
        <source>This is not a moment with an offset.</source>
        <translation>This is not a moment with an offset.</translation>
    </message>
    <message>
        <source>This is not a standard code.</source>
        <translation>This is not a standard code.</translation>
    </message>
    <message>
        <source>This id is not known.</source>
        <translation>This id is not known.</translation>
    </message>
    <message>
        <source>The same value stands twice.</source>
        <translation>The same value stands twice.</translation>
    </message>
    <message>
        <source>This refers to something that is not there.</source>
        <translation>This refers to something that is not there.</translation>
    </message>
    <message>
        <source>A text is missing in one of the languages.</source>
        <translation>A text is missing in one of the languages.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>This does not fit the schema.</translation>
    </message>
    <message>
        <source>The file is of another format.</source>
        <translation>The file is of another format.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>The data folder cannot be opened.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation>There is no data in this folder yet.</translation>
    </message>
    <message>
        <source>There is data in this folder already.</source>
        <translation>There is data in this folder already.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Nothing was changed.</source>
        <translation>The data was written by a newer version of the program. Nothing was changed.</translation>
    </message>
    <message>
        <source>The data is damaged. Nothing was changed.</source>
        <translation>The data is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>The data is in use by another window.</source>
        <translation>The data is in use by another window.</translation>
    </message>
    <message>
        <source>The data could not be written. What you typed is kept in the window.</source>
        <translation>The data could not be written. What you typed is kept in the window.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept in the window.</source>
        <translation>The disk is full. What you typed is kept in the window.</translation>
    </message>
    <message>
        <source>The data folder is read-only. What you typed is kept in the window.</source>
        <translation>The data folder is read-only. What you typed is kept in the window.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>This is not there any more.</translation>
    </message>
    <message>
        <source>Something is still missing to close the call.</source>
        <translation>The call cannot be closed like this: something is missing, or something is already recorded.</translation>
    </message>
    <message>
        <source>This call is not open.</source>
        <translation>This call is not open.</translation>
    </message>
    <message>
        <source>The call can no longer be re-opened.</source>
        <translation>The call can no longer be re-opened.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Found: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Expected: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>There is not enough memory for this.</translation>
    </message>
    <message>
        <source>Name and passphrase do not fit together.</source>
        <translation>Name and passphrase do not fit together.</translation>
    </message>
    <message>
        <source>The passphrase is too short or too easy to guess.</source>
        <translation>The passphrase is too short or too easy to guess.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed.</source>
        <translation>The file of the keys is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try waits a little.</source>
        <translation>After several wrong passphrases the next try waits a little.</translation>
    </message>
    <message>
        <source>This was given up before it was finished.</source>
        <translation>This was given up before it was finished.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>This needs a reason.</translation>
    </message>
    <message>
        <source>This needs a second person.</source>
        <translation>This needs a second person.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>public task and vital interests (art. 6(1)(e) and (d)); special categories under art. 9(2)</source>
        <translation>public task and vital interests (art. 6(1)(e) and (d)); special categories under art. 9(2)</translation>
    </message>
    <message>
        <source>consent (art. 6(1)(a), art. 9(2)(a))</source>
        <translation>consent (art. 6(1)(a), art. 9(2)(a))</translation>
    </message>
    <message>
        <source>legal duty (art. 240 of the Penal Code)</source>
        <translation>legal duty (art. 240 of the Penal Code)</translation>
    </message>
    <message>
        <source>accountability (art. 5(2))</source>
        <translation>accountability (art. 5(2))</translation>
    </message>
    <message>
        <source>security of processing (art. 32)</source>
        <translation>security of processing (art. 32)</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators</source>
        <translation>callers, people they speak of, suspected perpetrators</translation>
    </message>
    <message>
        <source>callers and people they speak of</source>
        <translation>callers and people they speak of</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators, who works here</source>
        <translation>callers, people they speak of, suspected perpetrators, who works here</translation>
    </message>
    <message>
        <source>who works here; callers by the number of their call</source>
        <translation>who works here; callers by the number of their call</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>who works here</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>nobody by name</translation>
    </message>
    <message>
        <source>As long as the vault</source>
        <translation>As long as the vault</translation>
    </message>
    <message>
        <source>Record of processing activities (art. 30 GDPR)</source>
        <translation>Record of processing activities (art. 30 GDPR)</translation>
    </message>
    <message>
        <source>As it is on %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>As it is on %1.</translation>
    </message>
    <message>
        <source>To be written in by hand, for the program does not know it: controller, joint controllers, data protection officer, how to reach them.</source>
        <translation>To be written in by hand, for the program does not know it: controller, joint controllers, data protection officer, how to reach them.</translation>
    </message>
    <message>
        <source>for the data protection officer to write in</source>
        <translation>for the data protection officer to write in</translation>
    </message>
    <message>
        <source>Of whom: %1.</source>
        <extracomment>%1 is whose data they are.</extracomment>
        <translation>Of whom: %1.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <extracomment>%1 is what the law calls the reason.</extracomment>
        <translation>Legal basis: %1.</translation>
    </message>
    <message>
        <source>To whom it may be given</source>
        <translation>To whom it may be given</translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent to this one service, or where the law demands it.</source>
        <translation>Only with the person&apos;s consent to this one service, or where the law demands it.</translation>
    </message>
    <message>
        <source>Outside the European Economic Area</source>
        <translation>Outside the European Economic Area</translation>
    </message>
    <message>
        <source>The program has no network and sends nothing. Whoever gives data to a consulate or an organisation there needs explicit consent (art. 49(1)(a)).</source>
        <translation>The program has no network and sends nothing. Whoever gives data to a consulate or an organisation there needs explicit consent (art. 49(1)(a)).</translation>
    </message>
    <message>
        <source>What protects it (art. 32)</source>
        <translation>What protects it (art. 32)</translation>
    </message>
    <message>
        <source>The vault and its backups are sealed; the keys lie behind each person&apos;s passphrase and the recovery kit.</source>
        <translation>The vault and its backups are sealed; the keys lie behind each person&apos;s passphrase and the recovery kit.</translation>
    </message>
    <message>
        <source>Names, numbers, exact places and whatever is said of an alleged perpetrator are sealed once more: to whoever took the call, the shift leads and the recovery kit.</source>
        <translation>Names, numbers, exact places and whatever is said of an alleged perpetrator are sealed once more: to whoever took the call, the shift leads and the recovery kit.</translation>
    </message>
    <message>
        <source>What each role may do stands in one table; what is not in it is denied.</source>
        <translation>What each role may do stands in one table; what is not in it is denied.</translation>
    </message>
    <message>
        <source>Every look is written down before anything is shown, in a chain in which a changed line is found.</source>
        <translation>Every look is written down before anything is shown, in a chain in which a changed line is found.</translation>
    </message>
    <message>
        <source>The screen hides at a key and locks by itself; no sound is recorded.</source>
        <translation>The screen hides at a key and locks by itself; no sound is recorded.</translation>
    </message>
    <message>
        <source>What is over is erased once a day, and again from a backup that is restored; backups go after 35 days.</source>
        <translation>What is over is erased once a day, and again from a backup that is restored; backups go after 35 days.</translation>
    </message>
    <message>
        <source>Helping whoever calls</source>
        <translation>Helping whoever calls</translation>
    </message>
    <message>
        <source>Ringing back, and knowing who rings again</source>
        <translation>Ringing back, and knowing who rings again</translation>
    </message>
    <message>
        <source>Referring to services</source>
        <translation>Referring to services</translation>
    </message>
    <message>
        <source>Duty to report a crime</source>
        <translation>Duty to report a crime</translation>
    </message>
    <message>
        <source>Safety of callers and of those who answer</source>
        <translation>Safety of callers and of those who answer</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Showing what was done with the data</source>
        <translation>Showing what was done with the data</translation>
    </message>
    <message>
        <source>Knowing who works here</source>
        <translation>Knowing who works here</translation>
    </message>
    <message>
        <source>Keeping it sealed</source>
        <translation>Keeping it sealed</translation>
    </message>
    <message>
        <source>Running the program</source>
        <translation>Running the program</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Answers to the questions</translation>
    </message>
    <message>
        <source>Which call was given to whom</source>
        <translation>Which call was given to whom</translation>
    </message>
    <message>
        <source>Who did and saw what</source>
        <translation>Who did and saw what</translation>
    </message>
    <message>
        <source>What proves that nobody changed those lines</source>
        <translation>What proves that nobody changed those lines</translation>
    </message>
    <message>
        <source>Marks by which a person is found again</source>
        <translation>Marks by which a person is found again</translation>
    </message>
    <message>
        <source>Looks in an emergency, with their reasons</source>
        <translation>Looks in an emergency, with their reasons</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>The call itself</translation>
    </message>
    <message>
        <source>Call-back plan</source>
        <translation>Call-back plan</translation>
    </message>
    <message>
        <source>What was done during the call, in codes</source>
        <translation>What was done during the call, in codes</translation>
    </message>
    <message>
        <source>Holds and restrictions</source>
        <translation>Holds and restrictions</translation>
    </message>
    <message>
        <source>Which rules a call was judged by</source>
        <translation>Which rules a call was judged by</translation>
    </message>
    <message>
        <source>Notes and places</source>
        <translation>Notes and places</translation>
    </message>
    <message>
        <source>Names, numbers and places, sealed</source>
        <translation>Names, numbers and places, sealed</translation>
    </message>
    <message>
        <source>Keys to what is sealed</source>
        <translation>Keys to what is sealed</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>What was typed in an open call</source>
        <translation>What was typed in an open call</translation>
    </message>
    <message>
        <source>Steps of a duty to report</source>
        <translation>Steps of a duty to report</translation>
    </message>
    <message>
        <source>What was erased and when</source>
        <translation>What was erased and when</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificates of erasure</translation>
    </message>
    <message>
        <source>That something was changed</source>
        <translation>That something was changed</translation>
    </message>
    <message>
        <source>What the vault says of itself</source>
        <translation>What the vault says of itself</translation>
    </message>
    <message>
        <source>Marks of callers&apos; numbers</source>
        <translation>Marks of callers&apos; numbers</translation>
    </message>
    <message>
        <source>The rules in use</source>
        <translation>The rules in use</translation>
    </message>
    <message>
        <source>The people concerned, in codes</source>
        <translation>The people concerned, in codes</translation>
    </message>
    <message>
        <source>Names and roles of who works here</source>
        <translation>Names and roles of who works here</translation>
    </message>
    <message>
        <source>Services a person was referred to</source>
        <translation>Services a person was referred to</translation>
    </message>
    <message>
        <source>Spans that were changed</source>
        <translation>Spans that were changed</translation>
    </message>
    <message>
        <source>Digits a caller may say next time</source>
        <translation>Digits a caller may say next time</translation>
    </message>
    <message>
        <source>What a corrected text said before</source>
        <translation>What a corrected text said before</translation>
    </message>
    <message>
        <source>Names, numbers and places that wait for their seal</source>
        <translation>Names, numbers and places that wait for their seal</translation>
    </message>
    <message>
        <source>Counts of a year</source>
        <translation>Counts of a year</translation>
    </message>
    <message>
        <source>Which calls the search has still to take in</source>
        <translation>Which calls the search has still to take in</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Calls judged again: %1 of %2</source>
        <translation>Calls judged again: %1 of %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Kind of call</source>
        <translation>Kind of call</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Who called</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Voivodeship</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Kinds of danger</source>
        <translation>Kinds of danger</translation>
    </message>
    <message>
        <source>What was wished for</source>
        <translation>What was wished for</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation>Day of the next contact</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place of the people concerned</source>
        <translation>Place of the people concerned</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Who can hear</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Note for the next person</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Why the level was changed by hand</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Duty to report</translation>
    </message>
    <message>
        <source>Way to ring back</source>
        <translation>Way to ring back</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Call-back number</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Safe times</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Cover story</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Code word</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Forms of exploitation</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Reference of the case</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <extracomment>%1 is the number of a call, %2 a moment.</extracomment>
        <translation>Call %1, %2</translation>
    </message>
    <message>
        <source>Given with consent to %1, %2</source>
        <extracomment>%1 is a service, %2 a moment.</extracomment>
        <translation>Given with consent to %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) are in this call.</source>
        <translation>
            <numerusform>%n other person is in this call.</numerusform>
            <numerusform>%n other people are in this call.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingWords</name>
    <message>
        <source>That did not open the backup. A backup opens with what was right on the day it was made.</source>
        <translation>That did not open the backup. A backup opens with what was right on the day it was made.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Choose another one.</source>
        <translation>This backup is not there any more. Choose another one.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a copy to try. Free some.</source>
        <translation>There is no room on this computer for a copy to try. Free some.</translation>
    </message>
    <message>
        <source>This backup cannot be opened. Make a new one now, and try that one.</source>
        <translation>This backup cannot be opened. Make a new one now, and try that one.</translation>
    </message>
    <message>
        <source>This folder belongs to the data itself. Choose one on another disk.</source>
        <translation>This folder belongs to the data itself. Choose one on another disk.</translation>
    </message>
    <message>
        <source>This folder is not there, or nothing can be written into it. Is the disk plugged in?</source>
        <translation>This folder is not there, or nothing can be written into it. Is the disk plugged in?</translation>
    </message>
    <message>
        <source>Somebody of this name has a key already. Add something to the name, such as an initial.</source>
        <translation>Somebody of this name has a key already. Add something to the name, such as an initial.</translation>
    </message>
    <message>
        <source>The last person with a key cannot be retired: nobody could open the vault.</source>
        <translation>The last person with a key cannot be retired: nobody could open the vault.</translation>
    </message>
    <message>
        <source>The passphrase you have now was another one. Nothing has changed.</source>
        <translation>The passphrase you have now was another one. Nothing has changed.</translation>
    </message>
    <message>
        <source>This person has no key any more.</source>
        <translation>This person has no key any more.</translation>
    </message>
    <message>
        <source>The file of the keys could not be written. Nothing has changed.</source>
        <translation>The file of the keys could not be written. Nothing has changed.</translation>
    </message>
    <message>
        <source>Added. The passphrase opens the vault from now on.</source>
        <translation>Added. The passphrase opens the vault from now on.</translation>
    </message>
    <message>
        <source>Retired. The passphrase opens nothing any more.</source>
        <translation>Retired. The passphrase opens nothing any more.</translation>
    </message>
    <message>
        <source>Set. The passphrase of before opens nothing any more.</source>
        <translation>Set. The passphrase of before opens nothing any more.</translation>
    </message>
    <message>
        <source>The new kit opens the vault. The words of the old one open nothing any more: destroy those papers.</source>
        <translation>The new kit opens the vault. The words of the old one open nothing any more: destroy those papers.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>This person cannot be the second one: it takes a shift lead or another administrator with a key.</source>
        <translation>This person cannot be the second one: it takes a shift lead or another administrator with a key.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator: nobody could look after the people any more.</source>
        <translation>Somebody has to stay administrator: nobody could look after the people any more.</translation>
    </message>
    <message>
        <source>There is nobody else with a key who could agree. It can be done alone from %1 on.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>There is nobody else with a key who could agree. It can be done alone from %1 on.</translation>
    </message>
    <message>
        <source>The passphrase of the second person was another one. Nothing has changed.</source>
        <translation>The passphrase of the second person was another one. Nothing has changed.</translation>
    </message>
    <message>
        <source>Set. It holds from their next signing in.</source>
        <translation>Set. It holds from their next signing in.</translation>
    </message>
    <message>
        <source>Given. They open from now on what is sealed for the leads.</source>
        <translation>Given. They open from now on what is sealed for the leads.</translation>
    </message>
    <message>
        <source>This person has a call that is not closed. It is closed or given to somebody else first.</source>
        <translation>This person has a call that is not closed. It is closed or given to somebody else first.</translation>
    </message>
    <message>
        <source>Somebody has to stay shift lead there: the consultants would have nobody to turn to.</source>
        <translation>Somebody has to stay shift lead there: the consultants would have nobody to turn to.</translation>
    </message>
    <message>
        <source>People with a key belong to this organisation. Move them first.</source>
        <translation>People with a key belong to this organisation. Move them first.</translation>
    </message>
    <message>
        <source>This organisation does not share the line.</source>
        <translation>This organisation does not share the line.</translation>
    </message>
    <message>
        <source>Both have the same name. Give one of them another.</source>
        <translation>Both have the same name. Give one of them another.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>the line</translation>
    </message>
    <message>
        <source>Moved. It holds from their next signing in; calls taken before stay where they are.</source>
        <translation>Moved. It holds from their next signing in; calls taken before stay where they are.</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>No danger now</source>
        <comment>DangerNow</comment>
        <translation>No danger now</translation>
    </message>
    <message>
        <source>Danger now</source>
        <comment>DangerNow</comment>
        <translation>Danger now</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>DangerNow</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Locked in</source>
        <comment>DangerKind</comment>
        <translation>Locked in</translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>DangerKind</comment>
        <translation>Hurt</translation>
    </message>
    <message>
        <source>Weapon</source>
        <comment>DangerKind</comment>
        <translation>Weapon</translation>
    </message>
    <message>
        <source>Threat</source>
        <comment>DangerKind</comment>
        <translation>Threat</translation>
    </message>
    <message>
        <source>Suicidal</source>
        <comment>DangerKind</comment>
        <translation>Suicidal</translation>
    </message>
    <message>
        <source>Child alone</source>
        <comment>DangerKind</comment>
        <translation>Child alone</translation>
    </message>
    <message>
        <source>Cold or heat</source>
        <comment>DangerKind</comment>
        <translation>Cold or heat</translation>
    </message>
    <message>
        <source>In Poland</source>
        <comment>DangerPlace</comment>
        <translation>In Poland</translation>
    </message>
    <message>
        <source>Abroad</source>
        <comment>DangerPlace</comment>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>At sea</source>
        <comment>DangerPlace</comment>
        <translation>At sea</translation>
    </message>
    <message>
        <source>Place not known</source>
        <comment>DangerPlace</comment>
        <translation>Place not known</translation>
    </message>
    <message>
        <source>Do not call back</source>
        <comment>CutOffPlan</comment>
        <translation>Do not call back</translation>
    </message>
    <message>
        <source>Call back as agreed</source>
        <comment>CutOffPlan</comment>
        <translation>Call back as agreed</translation>
    </message>
    <message>
        <source>Send help</source>
        <comment>CutOffPlan</comment>
        <translation>Send help</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>the caller</translation>
    </message>
    <message>
        <source>another adult</source>
        <translation>another adult</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>a child</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>several people</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>Listener</comment>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the controller</source>
        <comment>Listener</comment>
        <translation>the controller</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>Listener</comment>
        <translation>partner</translation>
    </message>
    <message>
        <source>others who live or work there</source>
        <comment>Listener</comment>
        <translation>others who live or work there</translation>
    </message>
    <message>
        <source>family</source>
        <comment>Listener</comment>
        <translation>family</translation>
    </message>
    <message>
        <source>a child</source>
        <comment>Listener</comment>
        <translation>a child</translation>
    </message>
    <message>
        <source>somebody else</source>
        <comment>Listener</comment>
        <translation>somebody else</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>in hours</translation>
    </message>
    <message>
        <source>in days</source>
        <translation>in days</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>in months</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>in years</translation>
    </message>
    <message>
        <source>from the last call of that number</source>
        <translation>from the last call of that number</translation>
    </message>
    <message>
        <source>from the last planned contact</source>
        <translation>from the last planned contact</translation>
    </message>
    <message>
        <source>from the closing of the call</source>
        <translation>from the closing of the call</translation>
    </message>
    <message>
        <source>from the end of the year of the call</source>
        <translation>from the end of the year of the call</translation>
    </message>
    <message>
        <source>By the table: %1. Changed %2 by %3: %4</source>
        <extracomment>%1 is a span, %2 a moment, %3 a person, %4 why, in their words.</extracomment>
        <translation>By the table: %1. Changed %2 by %3: %4</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>danger now</source>
        <translation>danger now</translation>
    </message>
    <message>
        <source>form of exploitation of a child</source>
        <translation>form of exploitation of a child</translation>
    </message>
    <message>
        <source>someone else decides or takes the money</source>
        <translation>someone else decides or takes the money</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>may rise to %1</source>
        <extracomment>%1 is a level such as T1.</extracomment>
        <translation>may rise to %1</translation>
    </message>
    <message>
        <source>all short questions were answered no</source>
        <translation>all short questions were answered no</translation>
    </message>
    <message>
        <source>nothing points to it so far</source>
        <translation>nothing points to it so far</translation>
    </message>
    <message>
        <source>because: %1</source>
        <extracomment>%1 is a list of reasons.</extracomment>
        <translation>because: %1</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indicated</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>latarnia::AfterCall</name>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>On which day</translation>
    </message>
</context>
<context>
    <name>latarnia::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
</context>
<context>
    <name>latarnia::AssignCard</name>
    <message>
        <source>Why does %1 get it? This is written down.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Why does %1 get it? This is written down.</translation>
    </message>
    <message>
        <source>It is %1&apos;s call now.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>It is %1&apos;s call now.</translation>
    </message>
    <message>
        <source>Names and places stay sealed for them: you do not open them yourself.</source>
        <translation>Names and places stay sealed for them: you do not open them yourself.</translation>
    </message>
    <message>
        <source>Whose call it is</source>
        <translation>Whose call it is</translation>
    </message>
    <message>
        <source>Nobody&apos;s who has signed in here.</source>
        <translation>Nobody&apos;s who has signed in here.</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Give it to a colleague</translation>
    </message>
    <message>
        <source>Who gets the call?</source>
        <translation>Who gets the call?</translation>
    </message>
</context>
<context>
    <name>latarnia::AuditCard</name>
    <message>
        <source>All lines are being checked…</source>
        <translation>All lines are being checked…</translation>
    </message>
    <message>
        <source>Not checked since the start.</source>
        <translation>Not checked since the start.</translation>
    </message>
    <message>
        <source>All lines:</source>
        <translation>All lines:</translation>
    </message>
    <message>
        <source>At the start, the newest lines:</source>
        <translation>At the start, the newest lines:</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
    <message>
        <source>Check all lines</source>
        <translation>Check all lines</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Show the newest</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupCard</name>
    <message>
        <source>A backup is being made…</source>
        <translation>A backup is being made…</translation>
    </message>
    <message>
        <source>Made, and checked by opening it again.</source>
        <translation>Made, and checked by opening it again.</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>The backup failed. %1</translation>
    </message>
    <message>
        <source>The backup is being read. Calls go on meanwhile.</source>
        <translation>The backup is being read. Calls go on meanwhile.</translation>
    </message>
    <message>
        <source>The drill is done; its result is noted below.</source>
        <translation>The drill is done; its result is noted below.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>All backups lie on this computer. Name a second place for them.</source>
        <translation>All backups lie on this computer. Name a second place for them.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Second place: %1</translation>
    </message>
    <message>
        <source>The second place cannot be reached: %1. Is the disk plugged in?</source>
        <translation>The second place cannot be reached: %1. Is the disk plugged in?</translation>
    </message>
    <message>
        <source>No backup was ever tried. Do a restore drill.</source>
        <translation>No backup was ever tried. Do a restore drill.</translation>
    </message>
    <message numerus="yes">
        <source>Last drill %1: the backup of %2 opens, every page can be read, %n call(s).</source>
        <extracomment>%1 is when it was tried, %2 when the backup was made.</extracomment>
        <translation>
            <numerusform>Last drill %1: the backup of %2 opens, every page can be read, %n call.</numerusform>
            <numerusform>Last drill %1: the backup of %2 opens, every page can be read, %n calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last drill %1: the backup of %2 is damaged. Make a new one now.</source>
        <translation>Last drill %1: the backup of %2 is damaged. Make a new one now.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore drill</translation>
    </message>
    <message>
        <source>Name a second place</source>
        <translation>Name a second place</translation>
    </message>
    <message>
        <source>Change the second place</source>
        <translation>Change the second place</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupChoice</name>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder of the backup</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>No backup was found in %1.</source>
        <translation>No backup was found in %1.</translation>
    </message>
    <message>
        <source>No backup was found where they usually are. Name the folder of one, such as on a USB stick.</source>
        <translation>No backup was found where they usually are. Name the folder of one, such as on a USB stick.</translation>
    </message>
    <message>
        <source>Data folder, without a note of its time</source>
        <translation>Data folder, without a note of its time</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <extracomment>%1 is day and time. Checked: it was opened and read whole after it was made.</extracomment>
        <translation>%1, checked</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, not checked yet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Only try it: nothing is changed</source>
        <translation>Only try it: nothing is changed</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Another folder</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupRows</name>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallActions</name>
    <message>
        <source>Something was recorded: this call is closed with care, in the last part.</source>
        <translation>Something is already recorded: close this call in the usual way, in the last part.</translation>
    </message>
    <message>
        <source>112 called at %1. Kept in the call.</source>
        <translation>112 called at %1. Kept in the call.</translation>
    </message>
    <message>
        <source>Shift lead told at %1. Kept in the call.</source>
        <translation>Shift lead told at %1. Kept in the call.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallBackCard</name>
    <message>
        <source>Ringing back</source>
        <translation>Ringing back</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>When it is safe, in the caller&apos;s time</source>
        <translation>When it is safe, in the caller&apos;s time</translation>
    </message>
    <message>
        <source>What to say if somebody else answers</source>
        <translation>What to say if somebody else answers</translation>
    </message>
    <message>
        <source>Code word: send help</source>
        <translation>Code word: send help</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the code word for ten seconds</source>
        <translation>Show the code word for ten seconds</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>A message may be left</translation>
    </message>
    <message>
        <source>Nobody rings after</source>
        <translation>Nobody rings after</translation>
    </message>
</context>
<context>
    <name>latarnia::CallCloser</name>
    <message>
        <source>Press Ctrl+Enter once more to close this call.</source>
        <translation>Press Ctrl+Enter once more to close this call.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallForm</name>
    <message>
        <source>Lift it</source>
        <translation>Lift it</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>Correct what was written</translation>
    </message>
    <message>
        <source>Erase what names somebody and what was written</source>
        <translation>Erase what names somebody and what was written</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Which of the texts</source>
        <translation>Which of the texts</translation>
    </message>
    <message>
        <source>What it is to say</source>
        <translation>What it is to say</translation>
    </message>
    <message>
        <source>This cannot be taken back. Those who were given the data with consent have to be told: the access report names them.</source>
        <translation>This cannot be taken back. Those who were given the data with consent have to be told: the access report names them.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Which file: its number, and whose it is (may stay empty)</source>
        <translation>Which file: its number, and whose it is (may stay empty)</translation>
    </message>
</context>
<context>
    <name>latarnia::CallHeader</name>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>taken %1</translation>
    </message>
    <message>
        <source>Caller speaks</source>
        <translation>Caller speaks</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Language of the caller</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Still saving…</source>
        <translation>Still saving…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Not saved since %1</translation>
    </message>
    <message>
        <source>%1 proposed to the lead</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>%1 proposed to the lead</translation>
    </message>
    <message>
        <source>by hand, answers say %1</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>by hand, answers say %1</translation>
    </message>
    <message>
        <source>without the danger: %1</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>without the danger: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Call without a number yet</source>
        <translation>Call without a number yet</translation>
    </message>
    <message>
        <source>Emergency copy</source>
        <translation>Emergency copy</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>why?</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListModel</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>closed to you</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListPage</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>List of calls</translation>
    </message>
    <message>
        <source>The chosen call</source>
        <translation>The chosen call</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>read the call</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>back to the list</translation>
    </message>
</context>
<context>
    <name>latarnia::CallNotice</name>
    <message>
        <source>Marked: %1. Is there danger now? 1 yes, 2 no, 3 not known.</source>
        <extracomment>%1 is a kind of danger, such as &quot;Weapon&quot;. The digits are the keys of the three answers.</extracomment>
        <translation>Marked: %1. Is there danger now? 1 yes, 2 no, 3 not known.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallPage</name>
    <message>
        <source>Parts of the call</source>
        <translation>Parts of the call</translation>
    </message>
    <message>
        <source>Caller and situation</source>
        <translation>Caller and situation</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message numerus="yes">
        <source>People (%n)</source>
        <translation>
            <numerusform>People (%n)</numerusform>
            <numerusform>People (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Nobody to name yet</source>
        <extracomment>%1 is the service that comes first.</extracomment>
        <translation>Nobody to name yet</translation>
    </message>
    <message>
        <source>1. %1</source>
        <translation>1. %1</translation>
    </message>
</context>
<context>
    <name>latarnia::CallReader</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>People and answers</source>
        <translation>People and answers</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note for the next colleague</source>
        <translation>Note for the next colleague</translation>
    </message>
    <message>
        <source>level by hand: %1</source>
        <translation>level by hand: %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Duty to report</translation>
    </message>
    <message>
        <source>Number of their case: %1</source>
        <extracomment>%1 is the number of a case.</extracomment>
        <translation>Number of their case: %1</translation>
    </message>
    <message>
        <source>it is they</source>
        <translation>it is they</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Rung back through the switchboard on %1: %2</source>
        <extracomment>%1 is a day and a time, %2 says what came of it.</extracomment>
        <translation>Rung back through the switchboard on %1: %2</translation>
    </message>
    <message>
        <source>Rung back through the switchboard: %1</source>
        <translation>Rung back through the switchboard: %1</translation>
    </message>
    <message>
        <source>Number of the switchboard: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Number of the switchboard: %1</translation>
    </message>
    <message>
        <source>frozen on %1: a controller may be using this number, nobody rings it</source>
        <extracomment>What was agreed on ringing back; %1 is a day and a time.</extracomment>
        <translation>frozen on %1: a controller may be using this number, nobody rings it</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Can talk freely: %1</source>
        <extracomment>%1 is yes, no or does not know.</extracomment>
        <translation>Can talk freely: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Heard by: %1</translation>
    </message>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>If cut off: %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
</context>
<context>
    <name>latarnia::CloseAtOnce</name>
    <message>
        <source>End at once: press a digit. Nothing personal is kept.</source>
        <translation>End at once: press a digit. Nothing personal is kept.</translation>
    </message>
    <message>
        <source>go on with the call</source>
        <translation>go on with the call</translation>
    </message>
</context>
<context>
    <name>latarnia::ClosePage</name>
    <message>
        <source>Close the call</source>
        <translation>Close the call</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Kind of call</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Note for the next colleague: %1 of %2 characters</source>
        <translation>Note for the next colleague: %1 of %2 characters</translation>
    </message>
    <message>
        <source>Everything needed to close is here.</source>
        <translation>Everything needed to close is here.</translation>
    </message>
    <message>
        <source>Entered later than it was</source>
        <translation>Entered after the call</translation>
    </message>
    <message>
        <source>Real beginning</source>
        <translation>Real beginning</translation>
    </message>
    <message>
        <source>Real end</source>
        <translation>Real end</translation>
    </message>
</context>
<context>
    <name>latarnia::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Where the calls are kept, and what is good to know before they are.</source>
        <translation>Where the calls are kept, and what is good to know before they are.</translation>
    </message>
    <message>
        <source>No vault can be made in this folder.</source>
        <translation>No vault can be made in this folder.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Nothing here speaks against a vault.</source>
        <translation>Nothing here speaks against a vault.</translation>
    </message>
</context>
<context>
    <name>latarnia::ConsentCard</name>
    <message>
        <source>person %1</source>
        <translation>person %1</translation>
    </message>
    <message>
        <source>May something be passed on? Telling about a service needs no consent.</source>
        <translation>May something be passed on? Telling about a service needs no consent.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>A guardian or curator was asked, and the child too</source>
        <translation>A guardian or curator was asked, and the child too</translation>
    </message>
    <message>
        <source>Slip of the key: take the last one out</source>
        <translation>Slip of the key: take the last one out</translation>
    </message>
</context>
<context>
    <name>latarnia::Curtain</name>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
</context>
<context>
    <name>latarnia::DangerSheet</name>
    <message>
        <source>Place first, then 112</source>
        <translation>Place first, then 112</translation>
    </message>
    <message>
        <source>The first facts are here. Stay on the line.</source>
        <translation>The first facts are here. Stay on the line.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>112 called %1</source>
        <translation>112 called %1</translation>
    </message>
    <message>
        <source>Lead told %1</source>
        <translation>Lead told %1</translation>
    </message>
    <message>
        <source>Mark 112 as called</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>Mark 112 as called</translation>
    </message>
    <message>
        <source>Mark lead as told</source>
        <translation>Mark lead as told</translation>
    </message>
</context>
<context>
    <name>latarnia::DataPage</name>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>What is kept for how long, what somebody may ask of the line, and who did what.</source>
        <translation>What is kept for how long, what somebody may ask of the line, and who did what.</translation>
    </message>
</context>
<context>
    <name>latarnia::DeskNews</name>
    <message>
        <source>Lock with Ctrl+Q: a call can be taken before anybody signs in.</source>
        <translation>Lock with Ctrl+Q: a call can be taken before anybody signs in.</translation>
    </message>
    <message>
        <source>What is written down of who did and saw what is not as it was written. Tell the lead; calls go on as always.</source>
        <translation>What is written down of who did and saw what is not as it was written. Tell the lead; calls go on as always.</translation>
    </message>
</context>
<context>
    <name>latarnia::DrillForm</name>
    <message>
        <source>A backup nobody has opened is only a hope. This copies it aside, opens the copy as another computer would, reads all of it and removes it again. Nothing else changes.</source>
        <translation>A backup nobody has opened is only a hope. This copies it aside, opens the copy as another computer would, reads all of it and removes it again. Nothing else changes.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Open it with</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>A passphrase</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>The recovery kit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Words of the recovery kit</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Being tried…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyBanner</name>
    <message>
        <source>Possible duty to report, open for %1: see Agreements</source>
        <extracomment>%1 is a duration such as 00:12:40.</extracomment>
        <translation>Possible duty to report, open for %1: see Agreements</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyCard</name>
    <message>
        <source>Was something heard that may have to be reported?</source>
        <translation>Was something heard that may have to be reported?</translation>
    </message>
    <message>
        <source>Possible legal duty to report (art. 240 of the Penal Code; to be confirmed by a lawyer). Tell the caller early that confidentiality has this limit. The program reports nothing.</source>
        <translation>Possible legal duty to report (art. 240 of the Criminal Code; to be confirmed by a lawyer). Tell the caller early that confidentiality has this limit. The program reports nothing.</translation>
    </message>
    <message>
        <source>Who, why, or the reference number</source>
        <translation>Who, why, or the reference number</translation>
    </message>
</context>
<context>
    <name>latarnia::EmergencyCard</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>This folder cannot be read.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Nothing is there that the vault does not have.</source>
        <translation>Nothing is there that the vault does not have.</translation>
    </message>
    <message>
        <source>Emergency copies</source>
        <translation>Emergency copies</translation>
    </message>
    <message>
        <source>Calls that a vault could not take lie in small sealed files, perhaps on a USB stick. From here they come in; each call once, and its newer words stay.</source>
        <translation>Calls that a vault could not take lie in small sealed files, perhaps on a USB stick. From here they come in; each call once, and its newer words stay.</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Folder of the copies</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Bring them in</translation>
    </message>
</context>
<context>
    <name>latarnia::Entry</name>
    <message>
        <source>The backup failed. %1</source>
        <translation>The backup failed. %1</translation>
    </message>
    <message>
        <source>Calls taken while the vault was locked could not be taken in. They stay where they are.</source>
        <translation>Calls taken while the vault was locked could not be taken in. They stay where they are.</translation>
    </message>
    <message>
        <source>The vault is in an older state than when it was last closed. Tell the lead.</source>
        <translation>The vault is in an older state than when it was last closed. Tell the lead.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last call here is from %2. Have the clock set right.</source>
        <extracomment>Both are moments.</extracomment>
        <translation>The computer&apos;s clock says %1, but the last call here is from %2. Have the clock set right.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1; the last call here is from %2. If that cannot be, have the clock set right.</source>
        <translation>The computer&apos;s clock says %1; the last call here is from %2. If that cannot be, have the clock set right.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped from %1 to %2. Have it looked at; how long calls last is not touched by it.</source>
        <translation>The computer&apos;s clock jumped from %1 to %2. Have it looked at; how long calls last is not touched by it.</translation>
    </message>
</context>
<context>
    <name>latarnia::EntryWindow</name>
    <message>
        <source>Latarnia</source>
        <translation>Latarnia</translation>
    </message>
</context>
<context>
    <name>latarnia::FinishLater</name>
    <message>
        <source>Only a call with danger, a whispered one or a dropped one is finished later. Close this one.</source>
        <translation>Only a call with danger, a whispered one or a dropped one is finished later. Close this one.</translation>
    </message>
</context>
<context>
    <name>latarnia::FirstStart</name>
    <message>
        <source>The vault is being made. This takes a moment, on purpose.</source>
        <translation>The vault is being made. This takes a moment, on purpose.</translation>
    </message>
    <message>
        <source>The words are shown only now. Who leaves before they are on paper has a vault without a recovery kit.</source>
        <translation>The words are shown only now. Whoever leaves before they are on paper has a vault without a recovery kit.</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Back to the words</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Leave without them</translation>
    </message>
    <message>
        <source>The setup is not finished. What you typed here is not kept.</source>
        <translation>The setup is not finished. What you typed here is not kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program does not connect to any network.</source>
        <translation>Everything stays on this computer. The program does not connect to any network.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>They are on paper</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>latarnia::FoundRows</name>
    <message>
        <source>Access report…</source>
        <translation>Access report…</translation>
    </message>
    <message>
        <source>Hold, correct, erase…</source>
        <translation>Hold, correct, erase…</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassCard</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>You opened this call in an emergency. It can be read until %1; a lead reviews it.</source>
        <extracomment>%1 is an hour and minute.</extracomment>
        <translation>You opened this call in an emergency. It can be read until %1; a lead reviews it.</translation>
    </message>
    <message>
        <source>In an emergency you can read it for half an hour, without names and places. The lead is told at once and reviews it.</source>
        <translation>In an emergency you can read it for half an hour, without names and places. The lead is told at once and reviews it.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Read it all the same</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>What happened, in a few words</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassReviewCard</name>
    <message>
        <source>%1 read %2 in an emergency on %3: %4.</source>
        <extracomment>%1 is a person, %2 the number of a call, %3 a day and time, %4 why.</extracomment>
        <translation>%1 read %2 in an emergency on %3: %4.</translation>
    </message>
    <message>
        <source>Somebody else has to review it.</source>
        <translation>Somebody else has to review it.</translation>
    </message>
    <message>
        <source>What you say to it</source>
        <translation>What you say to it</translation>
    </message>
    <message>
        <source>Read the call</source>
        <translation>Read the call</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>latarnia::HandLevelBar</name>
    <message>
        <source>Propose %1 to the shift lead. Why?</source>
        <translation>Propose %1 to the shift lead. Why?</translation>
    </message>
    <message>
        <source>Lower to %1. Why?</source>
        <translation>Lower to %1. Why?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
</context>
<context>
    <name>latarnia::HelpPanel</name>
    <message numerus="yes">
        <source>Not shown: %n</source>
        <translation>
            <numerusform>Not shown: %n</numerusform>
            <numerusform>Not shown: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not needed now: %n</source>
        <translation>
            <numerusform>not needed now: %n</numerusform>
            <numerusform>not needed now: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Who can help now</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Give contact</source>
        <translation>Give contact</translation>
    </message>
    <message numerus="yes">
        <source>%n more below the list.</source>
        <translation>
            <numerusform>%n more below the list.</numerusform>
            <numerusform>%n more below the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask consent, hand over</source>
        <translation>Ask consent, hand over</translation>
    </message>
    <message>
        <source>Agree on ringing back</source>
        <translation>Agree on ringing back</translation>
    </message>
    <message>
        <source>Nobody to name yet. Ask on (F4), or agree on a safe time to ring back.</source>
        <translation>No service to name yet. Keep asking (F4), or agree on a safe time to call back.</translation>
    </message>
</context>
<context>
    <name>latarnia::IdleNotice</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>Locks in %n second. Any key stays.</numerusform>
            <numerusform>Locks in %n seconds. Any key stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>The screen hides in %n second. Any key stays.</numerusform>
            <numerusform>The screen hides in %n seconds. Any key stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IdlePage</name>
    <message>
        <source>Ready for a call</source>
        <translation>Ready for a call</translation>
    </message>
    <message>
        <source>The call is kept from the first second, also if the power fails.</source>
        <translation>The call is kept from the first second, also if the power fails.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Take a call</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>No backup since %1. Tell the lead.</source>
        <translation>No backup since %1. Tell the lead.</translation>
    </message>
    <message>
        <source>There is no backup yet. Tell the lead.</source>
        <translation>There is no backup yet. Tell the lead.</translation>
    </message>
    <message>
        <source>Perhaps nobody has the recovery kit on paper. Make a new one on the page of the vault.</source>
        <translation>Perhaps nobody has the recovery kit on paper. Make a new one on the page of the vault.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at others&apos; calls in an emergency to review.</source>
        <translation>
            <numerusform>%n look at others&apos; calls in an emergency to review.</numerusform>
            <numerusform>%n looks at others&apos; calls in an emergency to review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentCard</name>
    <message>
        <source>The lines are being read…</source>
        <translation>The lines are being read…</translation>
    </message>
    <message>
        <source>Save what was reached</source>
        <translation>Save what was reached</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What was reached, by whom, when and how often. UODO has to know within 72 hours of the moment it became known.</source>
        <translation>What was reached, by whom, when and how often. UODO has to know within 72 hours of the moment it became known.</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>What was reached</translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentForm</name>
    <message>
        <source>Everybody at this desk</source>
        <translation>Everybody at this desk</translation>
    </message>
    <message>
        <source>Whose looks and deeds</source>
        <translation>Whose looks and deeds</translation>
    </message>
    <message>
        <source>Since when (Warsaw time)</source>
        <translation>Since when (Warsaw time)</translation>
    </message>
    <message>
        <source>When it became known (Warsaw time)</source>
        <translation>When it became known (Warsaw time)</translation>
    </message>
    <message>
        <source>Show what was reached</source>
        <translation>Show what was reached</translation>
    </message>
</context>
<context>
    <name>latarnia::InstitutionFields</name>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Number of their case, no names</source>
        <translation>Number of their case, no names</translation>
    </message>
    <message>
        <source>Published switchboard number</source>
        <translation>Published switchboard number</translation>
    </message>
    <message>
        <source>Rung back: confirmed</source>
        <translation>Rung back: confirmed</translation>
    </message>
    <message>
        <source>Rung back: not confirmed</source>
        <translation>Rung back: not confirmed</translation>
    </message>
</context>
<context>
    <name>latarnia::KeyForm</name>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>The passphrase you have now is missing.</source>
        <translation>The passphrase you have now is missing.</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>One more person</translation>
    </message>
    <message>
        <source>A new passphrase for yourself</source>
        <translation>A new passphrase for yourself</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>What they do here</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>The passphrase you have now</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Give them a key</source>
        <translation>Give them a key</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>The second person is missing.</translation>
    </message>
    <message>
        <source>What %1 does here</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>What %1 does here</translation>
    </message>
    <message>
        <source>Let %1 open what is sealed for the leads</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Let %1 open what is sealed for the leads</translation>
    </message>
    <message>
        <source>Set the roles</source>
        <translation>Set the roles</translation>
    </message>
    <message>
        <source>Give them the leads&apos; key</source>
        <translation>Give them the leads&apos; key</translation>
    </message>
    <message>
        <source>Whose calls %1 takes</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Whose calls %1 takes</translation>
    </message>
    <message>
        <source>Set the organisation</source>
        <translation>Set the organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>latarnia::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, use the second one. Esc leaves.</source>
        <translation>Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, use the second one. Esc leaves.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCard</name>
    <message>
        <source>The new kit is being made…</source>
        <translation>The new kit is being made…</translation>
    </message>
    <message>
        <source>Nothing has changed. The words of before still open the vault.</source>
        <translation>Nothing has changed. The words of before still open the vault.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>There is no recovery kit.</source>
        <translation>There is no recovery kit.</translation>
    </message>
    <message>
        <source>Made on %1, and two of its words were read back from paper.</source>
        <translation>Made on %1, and two of its words were read back from paper.</translation>
    </message>
    <message>
        <source>Made on %1. Nobody has read its words back: perhaps they are on no paper. Make a new one.</source>
        <translation>Made on %1. Nobody has read its words back: perhaps they are on no paper. Make a new one.</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Make a new kit</translation>
    </message>
    <message>
        <source>Two of the words, read back from your paper.</source>
        <translation>Two of the words, read back from your paper.</translation>
    </message>
    <message>
        <source>These eleven words will open the vault when nobody remembers a passphrase. They are shown only now. The old kit opens it until two words were checked, then it opens nothing any more.</source>
        <translation>These eleven words will open the vault when nobody remembers a passphrase. They are shown only now. The old kit opens it until two words were checked, then it opens nothing any more.</translation>
    </message>
    <message>
        <source>This is the kit from now on</source>
        <translation>This is the kit from now on</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>They are on paper</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Show the words again</translation>
    </message>
    <message>
        <source>Keep the old kit</source>
        <translation>Keep the old kit</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCheckPage</name>
    <message>
        <source>Check the paper</source>
        <translation>Check the paper</translation>
    </message>
    <message>
        <source>Two of the words, read from your paper. If one is not readable, Back shows all of them again.</source>
        <translation>Two of the words, read from your paper. If one is not readable, Back shows all of them again.</translation>
    </message>
    <message>
        <source>Both words must be those of the kit.</source>
        <translation>Both words must be those of the kit.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>Capital letters do not count.</source>
        <translation>Capital letters do not count.</translation>
    </message>
    <message>
        <source>Both are right: your paper can be read.</source>
        <translation>Both are right: your paper can be read.</translation>
    </message>
    <message>
        <source>At least one is another word. Look at the paper once more.</source>
        <translation>At least one is another word. Look at the paper once more.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>These eleven words open the vault when nobody remembers a passphrase. They are shown only now and kept nowhere.</source>
        <translation>These eleven words open the vault when nobody remembers a passphrase. They are shown only now and kept nowhere.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Words of the recovery kit</translation>
    </message>
    <message>
        <source>Write them on paper with their numbers, twice. Keep the two papers in two places, never with a backup.</source>
        <translation>Write them on paper with their numbers, twice. Keep the two papers in two places, never with a backup.</translation>
    </message>
    <message>
        <source>Do not take a picture and do not type them into a file. Who has these words and this computer reads everything.</source>
        <translation>Do not take a picture and do not type them into a file. Whoever has these words and this computer can read everything.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitWayIn</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Choose whose passphrase is to be set.</source>
        <translation>Choose whose passphrase is to be set.</translation>
    </message>
    <message>
        <source>The new passphrase is being set…</source>
        <translation>The new passphrase is being set…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>What you typed here is not kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>The kit fits. Now set a new passphrase; the old one opens nothing any more.</source>
        <translation>The kit fits. Now set a new passphrase; the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Type the eleven words from the paper, with a blank between them. Capital letters and line breaks do not count.</source>
        <translation>Type the eleven words from the paper, with a blank between them. Capital letters and line breaks do not count.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Words of the recovery kit</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Whose passphrase</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Set it and open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Back to signing in</translation>
    </message>
</context>
<context>
    <name>latarnia::KnownFacts</name>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Where the people are</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>%1 of %2: the person now on the screen and how many there are.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>People in the same situation</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Known so far</translation>
    </message>
</context>
<context>
    <name>latarnia::LevelWhy</name>
    <message>
        <source>%1 is proposed to the shift lead.</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>%1 is proposed to the shift lead.</translation>
    </message>
    <message>
        <source>Set by hand; the answers say %1.</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>Set by hand; the answers say %1.</translation>
    </message>
    <message>
        <source>Without the danger the answers say %1.</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>Without the danger the answers say %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; still open: %n question(s).</source>
        <extracomment>%1 says what may happen, such as &quot;may rise to T1&quot;.</extracomment>
        <translation>
            <numerusform>%1; still open: %n question.</numerusform>
            <numerusform>%1; still open: %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%2 is a level with its words.</extracomment>
        <translation>Person %1: %2</translation>
    </message>
    <message>
        <source>The level helps you decide. It judges nobody.</source>
        <translation>The level helps you decide. It judges nobody.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <extracomment>%1 is a level with its words, such as &quot;T1 Strong indication&quot;.</extracomment>
        <translation>Why %1?</translation>
    </message>
</context>
<context>
    <name>latarnia::LooksCard</name>
    <message>
        <source>recovery kit</source>
        <translation>recovery kit</translation>
    </message>
    <message>
        <source>Who has seen this call</source>
        <translation>Who has seen this call</translation>
    </message>
</context>
<context>
    <name>latarnia::MainWindow</name>
    <message>
        <source>Latarnia</source>
        <translation>Latarnia</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of a word.</source>
        <translation>Nothing found. Try a part of a word.</translation>
    </message>
    <message>
        <source>The vault is locked. This call is sealed; Ctrl+Q to sign in, and it is there again.</source>
        <translation>The vault is locked. This call is sealed; Ctrl+Q to sign in, and it is there again.</translation>
    </message>
</context>
<context>
    <name>latarnia::NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>None of this is needed for help. It is sealed when the call is closed.</source>
        <translation>None of this is needed for help. It is sealed when the call is closed.</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Whose names</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>The caller</translation>
    </message>
    <message>
        <source>Suspected person</source>
        <translation>Suspected person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Employer or firm</source>
        <translation>Employer or firm</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Who they are to the person</translation>
    </message>
</context>
<context>
    <name>latarnia::NewPassphrase</name>
    <message>
        <source>The passphrase is not strong enough yet.</source>
        <translation>The passphrase is not strong enough yet.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Type the same passphrase twice.</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>At least 12 characters.</translation>
    </message>
    <message>
        <source>Once more, so that no slip of a finger shuts you out.</source>
        <translation>Once more, so that no slip of a finger shuts you out.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Not the same yet.</translation>
    </message>
    <message>
        <source>Take four or five words of your own that do not belong together. Blanks and any letters are welcome; nobody asks for digits or signs.</source>
        <translation>Take four or five words of your own that do not belong together. Blanks and any letters are welcome; nobody asks for digits or signs.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>New passphrase once more</translation>
    </message>
</context>
<context>
    <name>latarnia::NoteHintLine</name>
    <message>
        <source>A quotation? Write the fact.</source>
        <translation>A quotation? Write the fact.</translation>
    </message>
    <message>
        <source>An opinion? “%1”</source>
        <translation>An opinion? “%1”</translation>
    </message>
    <message>
        <source>A name? “%1”</source>
        <translation>A name? “%1”</translation>
    </message>
    <message>
        <source>Telephone numbers belong in Agreements.</source>
        <translation>Telephone numbers belong in Agreements.</translation>
    </message>
</context>
<context>
    <name>latarnia::NotesPanel</name>
    <message>
        <source>The notes are too long: only the first %L1 characters are kept. Shorten them.</source>
        <translation>The notes are too long: only the first %L1 characters are kept. Shorten them.</translation>
    </message>
    <message>
        <source>Not pasted: %L1 characters, at most %L2. They are still in the clipboard.</source>
        <translation>Not pasted: %L1 characters, at most %L2. They are still in the clipboard.</translation>
    </message>
    <message>
        <source>Notes: facts, no names, no quotes</source>
        <translation>Notes: facts, no names, no quotes</translation>
    </message>
</context>
<context>
    <name>latarnia::NumberWatch</name>
    <message>
        <source>Number seen before.</source>
        <translation>Number seen before.</translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Silent in the last three days: %n time(s).</source>
        <translation>
            <numerusform>Number seen before. Silent %n time in the last three days.</numerusform>
            <numerusform>Number seen before. Silent %n times in the last three days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Abusive in the last 24 hours: %n time(s).</source>
        <translation>
            <numerusform>Number seen before. Abusive in the last 24 hours: %n time.</numerusform>
            <numerusform>Number seen before. Abusive in the last 24 hours: %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number seen before. A suspected controller may be using it: confirm nothing (F8).</source>
        <translation>Number seen before. A suspected controller may be using it: confirm nothing (F8).</translation>
    </message>
</context>
<context>
    <name>latarnia::OrganisationCard</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>One alone answers the line.</source>
        <translation>One alone answers the line.</translation>
    </message>
    <message>
        <source>Name of the first</source>
        <translation>Name of the first</translation>
    </message>
    <message>
        <source>Name of the second; empty: there is only one</source>
        <translation>Name of the second; empty: there is only one</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Name them</translation>
    </message>
    <message>
        <source>Set the names</source>
        <translation>Set the names</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Where two share the line, a shift lead sees of the other&apos;s calls what was ticked and no words; a consultant sees their number and time.</source>
        <translation>Where two share the line, a shift lead sees of the other&apos;s calls what was ticked and no words; a consultant sees their number and time.</translation>
    </message>
</context>
<context>
    <name>latarnia::OtherPlace</name>
    <message>
        <source>What is typed is in this window alone: no disk takes it. Name a folder on another one, such as a USB stick; the copy is sealed.</source>
        <translation>What is typed is in this window alone: no disk takes it. Name a folder on another one, such as a USB stick; the copy is sealed.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder.</source>
        <translation>%1 cannot be written. Name another folder.</translation>
    </message>
    <message>
        <source>Folder for a sealed copy</source>
        <translation>Folder for a sealed copy</translation>
    </message>
    <message>
        <source>Keep a copy there</source>
        <translation>Keep a copy there</translation>
    </message>
</context>
<context>
    <name>latarnia::PageArea</name>
    <message numerus="yes">
        <source>%n more line(s) are in the file you save.</source>
        <translation>
            <numerusform>%n more line is in the file you save.</numerusform>
            <numerusform>%n more lines are in the file you save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It opens the vault at every start. Nobody can look it up for you.</source>
        <translation>It opens the vault at every start. Nobody can look it up for you.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeopleCard</name>
    <message>
        <source>Retire yourself? Your passphrase opens nothing any more once the vault is locked. Everything is sealed anew at the next unlocking.</source>
        <translation>Retire yourself? Your passphrase opens nothing any more once the vault is locked. Everything is sealed anew at the next unlocking.</translation>
    </message>
    <message>
        <source>Retire %1? Their passphrase opens nothing any more. Everything is sealed anew at the next unlocking; backups from before still open with it until they are rotated out.</source>
        <translation>Retire %1? Their passphrase opens nothing any more. Everything is sealed anew at the next unlocking; backups from before still open with it until they are rotated out.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>People with a key</source>
        <translation>People with a key</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>At the next unlocking everything is sealed under new keys. That takes a moment, once.</source>
        <translation>At the next unlocking everything is sealed under new keys. That takes a moment, once.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Stay in Poland</source>
        <translation>Stay in Poland</translation>
    </message>
    <message>
        <source>Is a guardian involved in it?</source>
        <translation>Is a guardian involved in it?</translation>
    </message>
    <message>
        <source>Asked for asylum</source>
        <translation>Asked for asylum</translation>
    </message>
    <message>
        <source>Formally identified as a victim</source>
        <translation>Formally identified as a victim</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Everything about this person goes: press again</source>
        <translation>Everything about this person will be deleted: press again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Of them</translation>
    </message>
    <message>
        <source>are different</source>
        <translation>are different</translation>
    </message>
    <message>
        <source>Make these an entry of their own</source>
        <translation>Make these an entry of their own</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>People in the same situation</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonCard</name>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>No call was found. Somebody whose name was never written is in no call.</source>
        <translation>No call was found. Somebody whose name was never written is in no call.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) found. It sounds alike; that it is the same person is yours to tell.</source>
        <translation>
            <numerusform>%n call found. It sounds alike; that it is the same person is yours to tell.</numerusform>
            <numerusform>%n calls found. It sounds alike; that it is the same person is yours to tell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>One of these is enough; a name may be spelled as it sounds. Each search is written down, but not what was looked for.</source>
        <translation>One of these is enough; a name may be spelled as it sounds. Each search is written down, but not what was looked for.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonPage</name>
    <message>
        <source>First person</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Whoever sets this up. You can add the others later, each with a passphrase of their own.</source>
        <translation>Whoever sets this up. You can add the others later, each with a passphrase of their own.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>What you do here</translation>
    </message>
    <message>
        <source>Space turns a role on and off. Somebody must be administrator, to add people and to look after backups.</source>
        <translation>Space turns a role on and off. Somebody must be administrator, to add people and to look after backups.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>retired %1</translation>
    </message>
    <message>
        <source>has no key</source>
        <translation>has no key</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Leads&apos; key</source>
        <translation>Leads&apos; key</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>latarnia::PinForm</name>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4 to 8 digits.</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>The same digits once more.</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 to 8 digits</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN once more</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>latarnia::PinPrompt</name>
    <message>
        <source>That was not it. Once more.</source>
        <translation>That was not it. Once more.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Wait %n second.</numerusform>
            <numerusform>Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Return when done. Forgotten? Ctrl+Q, then the passphrase.</source>
        <translation>Return when done. Forgotten? Ctrl+Q, then the passphrase.</translation>
    </message>
</context>
<context>
    <name>latarnia::PlaceForm</name>
    <message>
        <source>A disk that breaks, burns or is stolen takes every backup on it along. Name a folder on another disk, such as a USB disk that stays plugged in. Backups are sealed like the vault.</source>
        <translation>A disk that breaks, burns or is stolen takes every backup on it along. Name a folder on another disk, such as a USB disk that stays plugged in. Backups are sealed like the vault.</translation>
    </message>
    <message>
        <source>Disks that are plugged in</source>
        <translation>Disks that are plugged in</translation>
    </message>
    <message>
        <source>Folder, from the first slash on</source>
        <translation>Folder, from the first slash on</translation>
    </message>
    <message>
        <source>This folder is on the disk of the data: what takes the one takes the other.</source>
        <translation>This folder is on the disk of the data: what takes the one takes the other.</translation>
    </message>
    <message>
        <source>Keep backups there too</source>
        <translation>Keep backups there too</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionList</name>
    <message>
        <source>later</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation>Short questions</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>ask next</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionViews</name>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>do not ask; mark only if it is said</source>
        <translation>do not ask; mark only if it is said</translation>
    </message>
    <message>
        <source>known from another answer</source>
        <translation>known from another answer</translation>
    </message>
    <message>
        <source>a witness cannot know this</source>
        <translation>a witness cannot know this</translation>
    </message>
    <message>
        <source>two answers disagree</source>
        <translation>two answers disagree</translation>
    </message>
</context>
<context>
    <name>latarnia::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>The vault is made, and your passphrase opens it.</source>
        <translation>The vault is made, and your passphrase opens it.</translation>
    </message>
    <message>
        <source>From now on every word of a call is sealed before it reaches the disk.</source>
        <translation>From now on every word of a call is sealed before it reaches the disk.</translation>
    </message>
    <message>
        <source>Practice calls have a vault of their own, which is empty. Nothing of it ever mixes with real calls.</source>
        <translation>Practice calls have a vault of their own, which is empty. Nothing of it ever mixes with real calls.</translation>
    </message>
    <message>
        <source>F1 shows the keys of this desk. Press each one once: laptops keep some for themselves.</source>
        <translation>F1 shows the keys of this desk. Press each one once: laptops keep some for themselves.</translation>
    </message>
</context>
<context>
    <name>latarnia::RecordCard</name>
    <message>
        <source>Save the record</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Record of processing</translation>
    </message>
    <message>
        <source>Why which data are kept, how long, to whom they may be given and what protects them: as the program really does it, for the data protection officer.</source>
        <translation>Why which data are kept, how long, to whom they may be given and what protects them: as the program really does it, for the data protection officer.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Show the record</translation>
    </message>
</context>
<context>
    <name>latarnia::ReferralCard</name>
    <message>
        <source>What came of it: %1</source>
        <translation>What came of it: %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>Take out, it was not done: %1</source>
        <translation>Take out, it was not done: %1</translation>
    </message>
    <message>
        <source>Passed on in this call</source>
        <translation>Passed on in this call</translation>
    </message>
    <message>
        <source>Nothing yet. F7 leads to who can help.</source>
        <translation>Nothing yet. F7 leads to who can help.</translation>
    </message>
    <message>
        <source>How it was passed on: %1</source>
        <translation>How it was passed on: %1</translation>
    </message>
</context>
<context>
    <name>latarnia::ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>To be told of a correction or an erasure:</source>
        <translation>To be told of a correction or an erasure:</translation>
    </message>
    <message>
        <source>Access report on call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Access report on call %1</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>The caller</translation>
    </message>
    <message>
        <source>The caller, who is person %1 of the call</source>
        <translation>The caller, who is person %1 of the call</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Read it before you hand it out: what was written in words may speak of others. Names the program knows are blacked out, others are not. A saved file leaves the vault.</source>
        <translation>Read it before you hand it out: what was written in words may speak of others. Names the program knows are blacked out, others are not. A saved file leaves the vault.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Close the report</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreFindings</name>
    <message numerus="yes">
        <source>%n calls in all</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, newest change %2</source>
        <extracomment>%1 is a number of calls, %2 day and time.</extracomment>
        <translation>%1, newest change %2</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>On this computer now</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>cannot be told: it does not open</source>
        <translation>cannot be told: it does not open</translation>
    </message>
    <message>
        <source>The backup is whole and opens. Nothing was changed.</source>
        <translation>The backup is whole and opens. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup is older. What came after it is not lost: what is here now is kept in a folder of its own.</source>
        <translation>The backup is older. What came after it is not lost: what is here now is kept in a folder of its own.</translation>
    </message>
    <message>
        <source>The backup is whole and opens.</source>
        <translation>The backup is whole and opens.</translation>
    </message>
    <message>
        <source>The backup is whole and opens. What is here now is kept in a folder of its own.</source>
        <translation>The backup is whole and opens. What is here now is kept in a folder of its own.</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreSecret</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase, as it was when the backup was made</source>
        <translation>Passphrase, as it was when the backup was made</translation>
    </message>
    <message>
        <source>The eleven words of the recovery kit</source>
        <translation>The eleven words of the recovery kit</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Use a passphrase instead</translation>
    </message>
    <message>
        <source>Use the recovery kit instead</source>
        <translation>Use the recovery kit instead</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreWayIn</name>
    <message>
        <source>The backup is copied, opened and read from end to end. This takes a moment.</source>
        <translation>The backup is copied, opened and read from end to end. This takes a moment.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose another one.</source>
        <translation>This backup is damaged. Nothing was changed; choose another one.</translation>
    </message>
    <message>
        <source>The backup is put in its place…</source>
        <translation>The backup is put in its place…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>What you typed here is not kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>That did not fit. It is the passphrase of the day of the backup.</source>
        <translation>That did not fit. It is the passphrase of the day of the backup.</translation>
    </message>
    <message>
        <source>There is not enough room on this disk for a copy, or it cannot be written.</source>
        <translation>There is not enough room on this disk for a copy, or it cannot be written.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what the backup holds.</source>
        <translation>Nothing is changed before you have seen what the backup holds.</translation>
    </message>
    <message>
        <source>The backup is opened with what opened the vault on that day.</source>
        <translation>The backup is opened with what opened the vault on that day.</translation>
    </message>
    <message>
        <source>Calls that were taken meanwhile come in when somebody signs in.</source>
        <translation>Calls that were taken meanwhile come in when somebody signs in.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Open and read it</source>
        <translation>Open and read it</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Put it in place</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Another backup</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup in place, or whoever has the recovery kit. Calls can be taken all the same.</source>
        <translation>Only an administrator puts a backup in place, or whoever has the recovery kit. Calls can be taken all the same.</translation>
    </message>
</context>
<context>
    <name>latarnia::RetentionCard</name>
    <message>
        <source>Erasing: %1 of %2. Calls go on meanwhile.</source>
        <extracomment>%1 of %2 calls.</extracomment>
        <translation>Erasing: %1 of %2. Calls go on meanwhile.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: the computer&apos;s clock is far from the newest call. Have the clock looked at, then erase here.</source>
        <translation>Nothing is erased by itself: the computer&apos;s clock is far from the newest call. Have the clock looked at, then erase here.</translation>
    </message>
    <message>
        <source>Done. The certificate is kept in the vault.</source>
        <translation>Done. The certificate is kept in the vault.</translation>
    </message>
    <message>
        <source>Erasing… Calls go on meanwhile.</source>
        <translation>Erasing… Calls go on meanwhile.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Nothing is due. What is due is erased once a day, when nobody talks.</source>
        <translation>Nothing is due. What is due is erased once a day, when nobody talks.</translation>
    </message>
    <message>
        <source>What is due is erased once a day, when nobody talks. Counters stay; words, names and numbers go for ever.</source>
        <translation>What is due is erased once a day, when nobody talks. Counters stay; words, names and numbers go for ever.</translation>
    </message>
    <message>
        <source>Kept for how long</source>
        <translation>Kept for how long</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Show what is due</translation>
    </message>
    <message>
        <source>Erase what is due…</source>
        <translation>Erase what is due…</translation>
    </message>
    <message>
        <source>This cannot be taken back, not even from a backup that is restored here. Erase now?</source>
        <translation>This cannot be taken back, not even from a backup that is restored here. Erase now?</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>Kept although its time is over</source>
        <translation>Kept although its time is over</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not signed by the data protection officer yet.</source>
        <translation>
            <numerusform>%n row is not signed by the data protection officer yet.</numerusform>
            <numerusform>%n rows are not signed by the data protection officer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a row…</source>
        <translation>Change a row…</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>To be erased</translation>
    </message>
</context>
<context>
    <name>latarnia::ReturnNumberCard</name>
    <message>
        <source>This number opens nothing. Ask again slowly; old numbers expire.</source>
        <translation>This number opens nothing. Ask again slowly; old numbers expire.</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1: %2 then, %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Call of %1: %2 then, %n answer, not valid today.</numerusform>
            <numerusform>Call of %1: %2 then, %n answers, not valid today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n day(s). Next time these digits are enough, no name.</source>
        <translation>
            <numerusform>Valid for %n day. Next time these digits are enough, no name.</numerusform>
            <numerusform>Valid for %n days. Next time these digits are enough, no name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Return number</translation>
    </message>
    <message>
        <source>Digits the caller says</source>
        <translation>Digits the caller says</translation>
    </message>
    <message>
        <source>Give a return number</source>
        <translation>Give a return number</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1, not closed yet: %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Call of %1, not closed yet: %n answer, not valid today.</numerusform>
            <numerusform>Call of %1, not closed yet: %n answers, not valid today.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number was withdrawn: somebody else may know it. Nothing is shown; ask as if nobody had called before.</source>
        <translation>This number was withdrawn: somebody else may know it. Nothing is shown; ask as if nobody had called before.</translation>
    </message>
    <message>
        <source>The call of before is restricted and stays closed. Listen as if nobody had called before; if what was agreed then is needed, ask a shift lead.</source>
        <translation>The call of before is restricted and stays closed. Listen as if nobody had called before; if what was agreed then is needed, ask a shift lead.</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyFolds</name>
    <message>
        <source>Urgent:</source>
        <translation>Urgent:</translation>
    </message>
    <message>
        <source>Who hears?</source>
        <translation>Who hears?</translation>
    </message>
    <message>
        <source>Who hears, in words</source>
        <translation>Who hears, in words</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in words</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyStrip</name>
    <message>
        <source>Where? Address, street, anything in sight</source>
        <translation>Where? Address, street, anything in sight</translation>
    </message>
    <message>
        <source>Can talk freely?</source>
        <translation>Can talk freely?</translation>
    </message>
    <message>
        <source>Danger now?</source>
        <translation>Danger now?</translation>
    </message>
    <message>
        <source>If cut off</source>
        <translation>If cut off</translation>
    </message>
    <message>
        <source>Where is the danger</source>
        <translation>Where is the danger</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Who is in danger</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Where the people are</translation>
    </message>
    <message>
        <source>Where is the caller?</source>
        <translation>Where is the caller?</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetySummary</name>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>If cut off: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Heard by: %1</translation>
    </message>
    <message>
        <source>Urgent: nothing marked</source>
        <translation>Urgent: nothing marked</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreenCard</name>
    <message>
        <source>The PIN is gone.</source>
        <translation>The PIN is gone.</translation>
    </message>
    <message>
        <source>Set. It is asked for when the screen was hidden for more than 10 seconds.</source>
        <translation>Set. It is asked for when the screen was hidden for more than 10 seconds.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>A PIN is set until the desk is locked; then it is forgotten.</source>
        <translation>A PIN is set until the desk is locked; then it is forgotten.</translation>
    </message>
    <message>
        <source>No PIN. After 10 seconds a hidden screen comes back by the key alone during a call, and without a call it asks for the passphrase.</source>
        <translation>No PIN. After 10 seconds a hidden screen comes back by the key alone during a call, and without a call it asks for the passphrase.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>F12, Pause or three taps of Shift hide the screen at once. Left alone, the desk locks; during a call the screen is only hidden, after 15 minutes.</source>
        <translation>F12, Pause or three taps of Shift hide the screen at once. Left alone, the desk locks; during a call the screen is only hidden, after 15 minutes.</translation>
    </message>
    <message>
        <source>Without a call it locks after</source>
        <translation>Without a call it locks after</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Take the PIN away</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreeningPage</name>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>Two lines of one cell: &quot;Short&quot; above &quot;questions&quot;.</extracomment>
        <translation>Short</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The list can wait. Stay on the line: place first, then 112, and say what happens.</source>
        <translation>The list can wait. Stay on the line: place first, then 112, and say what we do.</translation>
    </message>
    <message>
        <source>Nothing more to ask now. Listen, and mark what is said.</source>
        <translation>Nothing more to ask now. Listen, and mark what is said.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Parts of the screening</source>
        <translation>Parts of the screening</translation>
    </message>
    <message>
        <source>Weights are not confirmed: read from one secondary transcription.</source>
        <translation>Weights are not confirmed: read from one secondary transcription.</translation>
    </message>
    <message>
        <source>Two answers disagree. %1</source>
        <extracomment>%1 are two answers, such as &quot;papers held: no / papers refused: yes&quot;.</extracomment>
        <translation>Two answers disagree. %1</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Ask next</translation>
    </message>
    <message>
        <source>based on an observer</source>
        <translation>based on an observer</translation>
    </message>
    <message>
        <source>asked: %1, answered: %2</source>
        <extracomment>How many questions were put, and how many of them were answered with yes or no.</extracomment>
        <translation>asked: %1, answered: %2</translation>
    </message>
</context>
<context>
    <name>latarnia::Screens</name>
    <message>
        <source>This call was open when the program stopped. Nothing saved is lost.</source>
        <translation>This call was open when the program stopped. Nothing saved is lost.</translation>
    </message>
    <message>
        <source>Another call waits: Ctrl+Tab.</source>
        <translation>Another call waits: Ctrl+Tab.</translation>
    </message>
    <message>
        <source>The call before this one is closed.</source>
        <translation>The call before this one is closed.</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Z opens it again for 30 seconds.</source>
        <translation>Closed. For 30 seconds Ctrl+Z opens it again.</translation>
    </message>
</context>
<context>
    <name>latarnia::ScriptPanel</name>
    <message>
        <source>%1 of %2 · %3 s</source>
        <extracomment>Place of the card among all, and how long it takes to say it.</extracomment>
        <translation>%1 of %2 · %3 s</translation>
    </message>
    <message>
        <source>card before</source>
        <translation>card before</translation>
    </message>
    <message>
        <source>next card</source>
        <translation>next card</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>who can help</translation>
    </message>
</context>
<context>
    <name>latarnia::SealedCard</name>
    <message>
        <source>Why do you open it? This is written down.</source>
        <translation>Why do you open it? This is written down.</translation>
    </message>
    <message>
        <source>Names, places and how to ring back are sealed.</source>
        <translation>Names, places and how to ring back are sealed.</translation>
    </message>
    <message>
        <source>Whoever took the call can open them, and the shift lead.</source>
        <translation>Whoever took the call can open them, and the shift lead.</translation>
    </message>
    <message>
        <source>Some of it is sealed for others and stays shut.</source>
        <translation>Some of it is sealed for others and stays shut.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nothing was noted.</translation>
    </message>
    <message>
        <source>Names and places, open</source>
        <translation>Names and places, open</translation>
    </message>
    <message>
        <source>Names and places, sealed</source>
        <translation>Names and places, sealed</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Close again</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close names and places again</source>
        <translation>Close names and places again</translation>
    </message>
    <message>
        <source>Open names and places</source>
        <translation>Open names and places</translation>
    </message>
</context>
<context>
    <name>latarnia::SearchForm</name>
    <message>
        <source>Find the calls</source>
        <translation>Find the calls</translation>
    </message>
</context>
<context>
    <name>latarnia::SecondFields</name>
    <message>
        <source>This takes two people: a shift lead or another administrator agrees with their own passphrase.</source>
        <translation>This takes two people: a shift lead or another administrator agrees with their own passphrase.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name of the second person</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Passphrase of the second person</translation>
    </message>
</context>
<context>
    <name>latarnia::SecretField</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>latarnia::ServiceViews</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>open now</translation>
    </message>
    <message>
        <source>hours: no data</source>
        <translation>hours: no data</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>our own unit</source>
        <translation>our own unit</translation>
    </message>
    <message>
        <source>number: no data</source>
        <translation>number: no data</translation>
    </message>
    <message>
        <source>number not verified</source>
        <translation>number not verified</translation>
    </message>
    <message>
        <source>near the place: ask first</source>
        <translation>near the suspected person: ask first</translation>
    </message>
    <message>
        <source>because %1</source>
        <extracomment>%1 is the reason why a service is shown, for example &quot;there is danger now&quot;.</extracomment>
        <translation>because %1</translation>
    </message>
    <message>
        <source>for person %1</source>
        <translation>for person %1</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1 is a language; whether it is spoken there is not known.</extracomment>
        <translation>%1: no data</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInForm</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Name and passphrase did not fit together. Type them once more, without hurry.</source>
        <translation>Name and passphrase did not fit together. Type them once more, without hurry.</translation>
    </message>
    <message numerus="yes">
        <source>The next try opens in %n s.</source>
        <translation>
            <numerusform>The next try opens in %n s.</numerusform>
            <numerusform>The next try opens in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Open with the recovery kit</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made.</source>
        <translation>The backup is in its place. Sign in as on the day it was made.</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made. What was here before lies in %1.</source>
        <translation>The backup is in its place. Sign in as on the day it was made. What was here before lies in %1.</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation>The vault is open</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>The vault cannot be opened</translation>
    </message>
    <message>
        <source>Take a call now</source>
        <translation>Take a call now</translation>
    </message>
    <message>
        <source>The telephone rang. Take the call now, or sign in: then it is opened.</source>
        <translation>The telephone rang. Take the call now, or sign in: then it is opened.</translation>
    </message>
    <message>
        <source>No passphrase needed: the call is sealed at once and joins the others when somebody signs in.</source>
        <translation>No passphrase needed: the call is sealed at once and joins the others when somebody signs in.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
</context>
<context>
    <name>latarnia::SilentCoach</name>
    <message>
        <source>Nobody speaks</source>
        <translation>Nobody speaks</translation>
    </message>
    <message numerus="yes">
        <source>Stay at least %n more second(s).</source>
        <translation>
            <numerusform>Stay at least %n more second.</numerusform>
            <numerusform>Stay at least %n more seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minute is over. The call may end; never ring back blindly.</source>
        <translation>The minute is over. The call may end; never ring back blindly.</translation>
    </message>
    <message>
        <source>one tap: yes, then one question at a time</source>
        <translation>one tap: yes, then one question at a time</translation>
    </message>
    <message>
        <source>two taps: no, then one question at a time</source>
        <translation>two taps: no, then one question at a time</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
</context>
<context>
    <name>latarnia::SituationPage</name>
    <message>
        <source>Caller and situation</source>
        <translation>Caller and situation</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Who is calling</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Pani</source>
        <extracomment>The three forms of address; the first two are Polish words of address and stay Polish.</extracomment>
        <translation>Pani</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>ty / tú</source>
        <translation>ty / tú</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Language of the caller</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Voivodeship</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Where the people are, if elsewhere</source>
        <translation>Where the people are, if elsewhere</translation>
    </message>
    <message>
        <source>Voivodeship or town where the suspected person is near</source>
        <translation>Voivodeship or town where the suspected person may be</translation>
    </message>
    <message>
        <source>What the caller asks for</source>
        <translation>What the caller asks for</translation>
    </message>
</context>
<context>
    <name>latarnia::SpanForm</name>
    <message>
        <source>Only a whole number from 1 to %1 will do.</source>
        <translation>Only a whole number from 1 to %1 will do.</translation>
    </message>
    <message>
        <source>It is kept that long already.</source>
        <translation>It is kept that long already.</translation>
    </message>
    <message>
        <source>By the table: %1. Today: %2, %3.</source>
        <extracomment>%1 and %2 are spans.</extracomment>
        <translation>By the table: %1. Today: %2, %3.</translation>
    </message>
    <message>
        <source>Kept from now on, %1</source>
        <extracomment>%1 is a unit: &quot;in months&quot;.</extracomment>
        <translation>Kept from now on, %1</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Which row</translation>
    </message>
    <message>
        <source>Why: who decided it, and where it is written</source>
        <translation>Why: who decided it, and where it is written</translation>
    </message>
    <message>
        <source>If it is shorter: what is over by then is erased with the next run, for ever. The data protection officer has to sign a changed row again.</source>
        <translation>If it is shorter: what is over by then is erased with the next run, for ever. The data protection officer has to sign a changed row again.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>latarnia::ToFinish</name>
    <message>
        <source>To be finished</source>
        <translation>To be finished</translation>
    </message>
    <message>
        <source>There are more of them: Ctrl+K finds every one.</source>
        <translation>There are more of them: Ctrl+K finds every one.</translation>
    </message>
</context>
<context>
    <name>latarnia::TopBar</name>
    <message>
        <source>Latarnia</source>
        <translation>Latarnia</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>On hold: %1</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>List of calls</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultNotice</name>
    <message>
        <source>The newest file of the keys is damaged; the one before it was used. If somebody changed a passphrase or came here lately, that may be undone. Tell who looks after this computer.</source>
        <translation>The newest file of the keys is damaged; the one before it was used. If somebody changed a passphrase or came here lately, that may be undone. Tell who looks after this computer.</translation>
    </message>
    <message>
        <source>The vault opens, but it is in an older state than when it was last closed. A backup may be newer. Tell the lead.</source>
        <translation>The vault opens, but it is in an older state than when it was last closed. A backup may be newer. Tell the lead.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Back to signing in</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one.</source>
        <translation>Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one.</translation>
    </message>
</context>
<context>
    <name>latarnia::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>This is the desk of a line for people who may have been trafficked. It is set up once, in about five minutes.</source>
        <translation>This is the desk of a line for people who may have been trafficked. It is set up once, in about five minutes.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, unless a person exports it. The program never connects to a network.</source>
        <translation>Nothing leaves this computer, unless a person exports it. The program never connects to a network.</translation>
    </message>
    <message>
        <source>Calls are kept in a vault: a sealed file that nobody reads without a passphrase, not even who takes the disk away.</source>
        <translation>Calls are kept in a vault: a sealed file that nobody reads without a passphrase, not even who takes the disk away.</translation>
    </message>
    <message>
        <source>Have paper and a pen at hand: eleven words are to be written down.</source>
        <translation>Have paper and a pen at hand: eleven words are to be written down.</translation>
    </message>
    <message>
        <source>There is a backup from another computer</source>
        <translation>There is a backup from another computer</translation>
    </message>
</context>
<context>
    <name>latarnia::WhisperView</name>
    <message>
        <source>Everything has been asked. Esc leads back to the call.</source>
        <translation>Everything has been asked. Esc leads back to the call.</translation>
    </message>
    <message>
        <source>Only yes or no</source>
        <translation>Only yes or no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>does not know</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>the one before</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>back to the whole call</source>
        <translation>back to the whole call</translation>
    </message>
</context>
</TS>
