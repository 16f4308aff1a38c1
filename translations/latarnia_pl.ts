<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AgreementWords</name>
    <message>
        <source>agreed</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wycofanie zgody</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>czego potrzebuje</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>co się stało</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>dokumenty</translation>
    </message>
    <message>
        <source>do not ring back</source>
        <translation>nie oddzwaniać</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>zadzwonić</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>komunikator</translation>
    </message>
    <message>
        <source>held against their will (art. 189)</source>
        <translation>bezprawne pozbawienie wolności (art. 189)</translation>
    </message>
    <message>
        <source>grave injury (art. 156)</source>
        <translation>ciężki uszczerbek na zdrowiu (art. 156)</translation>
    </message>
    <message>
        <source>killing (art. 148)</source>
        <translation>zabójstwo (art. 148)</translation>
    </message>
    <message>
        <source>aggravated rape (art. 197)</source>
        <translation>zgwałcenie kwalifikowane (art. 197)</translation>
    </message>
    <message>
        <source>abuse of helplessness (art. 198)</source>
        <translation>wykorzystanie bezradności (art. 198)</translation>
    </message>
    <message>
        <source>sexual act with a child under 15 (art. 200)</source>
        <translation>czynność seksualna z dzieckiem poniżej 15 lat (art. 200)</translation>
    </message>
    <message>
        <source>hostage (art. 252)</source>
        <translation>wzięcie zakładnika (art. 252)</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>wiem o tym</translation>
    </message>
    <message>
        <source>shift lead told</source>
        <translation>powiadomiono kierownika dyżuru</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decyzja</translation>
    </message>
    <message>
        <source>report sent</source>
        <translation>zawiadomienie wysłane</translation>
    </message>
    <message>
        <source>received</source>
        <translation>przyjęte</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <comment>Answer</comment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <comment>Answer</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Does not know</source>
        <comment>Answer</comment>
        <translation>Nie wie</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>Answer</comment>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>a line was changed</source>
        <translation>wiersz zmieniono</translation>
    </message>
    <message>
        <source>lines are missing</source>
        <translation>brakuje wierszy</translation>
    </message>
    <message>
        <source>lines were swapped</source>
        <translation>wiersze zamieniono miejscami</translation>
    </message>
    <message>
        <source>a line stands twice</source>
        <translation>wiersz jest dwa razy</translation>
    </message>
    <message>
        <source>lines at the end are gone</source>
        <translation>na końcu zniknęły wiersze</translation>
    </message>
    <message>
        <source>a line was forged</source>
        <translation>wiersz sfałszowano</translation>
    </message>
    <message>
        <source>an older state was put back</source>
        <translation>przywrócono starszy stan</translation>
    </message>
    <message>
        <source>an anchor does not belong here</source>
        <translation>kotwica nie należy do tego dziennika</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was changed</source>
        <translation>zmieniono zegar komputera</translation>
    </message>
    <message>
        <source>recovery kit</source>
        <translation>zestaw odzyskiwania</translation>
    </message>
    <message numerus="yes">
        <source>Desk %1: %n line(s) checked.</source>
        <extracomment>%1 is the letter of a desk.</extracomment>
        <translation>
            <numerusform>Stanowisko %1: sprawdzono %n wiersz.</numerusform>
            <numerusform>Stanowisko %1: sprawdzono %n wiersze.</numerusform>
            <numerusform>Stanowisko %1: sprawdzono %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Wszystko jest tak, jak zapisano.</translation>
    </message>
    <message>
        <source>From line %1 on: %2.</source>
        <extracomment>%1 is the number of a line, %2 what was found there.</extracomment>
        <translation>Od wiersza %1: %2.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>Where the people are: %1</source>
        <translation>Gdzie są te osoby: %1</translation>
    </message>
    <message>
        <source>Where the suspected person is: %1</source>
        <translation>Gdzie jest osoba podejrzewana: %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Victim</source>
        <comment>CallKind</comment>
        <translation>Ofiara</translation>
    </message>
    <message>
        <source>Potential victim</source>
        <comment>CallKind</comment>
        <translation>Potencjalna ofiara</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallKind</comment>
        <translation>Osoba bliska</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallKind</comment>
        <translation>Świadek</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallKind</comment>
        <translation>Instytucja</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>CallKind</comment>
        <translation>Przed wyjazdem</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>CallKind</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Suspected controller</source>
        <comment>CallKind</comment>
        <translation>Prawdopodobnie osoba kontrolująca</translation>
    </message>
    <message>
        <source>Silent call</source>
        <comment>CallKind</comment>
        <translation>Cichy telefon</translation>
    </message>
    <message>
        <source>Hung up</source>
        <comment>CallKind</comment>
        <translation>Rozłączono się</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>CallKind</comment>
        <translation>Pomyłka</translation>
    </message>
    <message>
        <source>Abusive</source>
        <comment>CallKind</comment>
        <translation>Obraźliwa</translation>
    </message>
    <message>
        <source>Prank</source>
        <comment>CallKind</comment>
        <translation>Żart</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>CallKind</comment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>CallKind</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Speaks of themselves</source>
        <comment>CallerRole</comment>
        <translation>Mówi o sobie</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallerRole</comment>
        <translation>Osoba bliska</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallerRole</comment>
        <translation>Świadek</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallerRole</comment>
        <translation>Instytucja</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>Purpose</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Consultation for an institution</source>
        <comment>Purpose</comment>
        <translation>Konsultacja dla instytucji</translation>
    </message>
    <message>
        <source>Preventive consultation</source>
        <comment>Purpose</comment>
        <translation>Konsultacja prewencyjna</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>Purpose</comment>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>Channel</comment>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>Channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>Channel</comment>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>Disposition</comment>
        <translation>Udzielono informacji</translation>
    </message>
    <message>
        <source>Preventive advice</source>
        <comment>Disposition</comment>
        <translation>Porada prewencyjna</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>Disposition</comment>
        <translation>Przekazanie z połączeniem</translation>
    </message>
    <message>
        <source>Referral given</source>
        <comment>Disposition</comment>
        <translation>Skierowano dalej</translation>
    </message>
    <message>
        <source>Report made or assisted</source>
        <comment>Disposition</comment>
        <translation>Złożono zawiadomienie lub pomożono je złożyć</translation>
    </message>
    <message>
        <source>Case opened</source>
        <comment>Disposition</comment>
        <translation>Otwarto sprawę</translation>
    </message>
    <message>
        <source>Call-back planned</source>
        <comment>Disposition</comment>
        <translation>Umówiono oddzwonienie</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>Disposition</comment>
        <translation>Służby ratunkowe</translation>
    </message>
    <message>
        <source>Declined help</source>
        <comment>Disposition</comment>
        <translation>Nie chce pomocy</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <comment>Disposition</comment>
        <translation>Połączenie przerwane</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <comment>Disposition</comment>
        <translation>Poza zadaniami linii</translation>
    </message>
    <message>
        <source>Contact given</source>
        <comment>ReferralWay</comment>
        <translation>Podano kontakt</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>ReferralWay</comment>
        <translation>Przekazanie z połączeniem</translation>
    </message>
    <message>
        <source>Data passed on</source>
        <comment>ReferralWay</comment>
        <translation>Przekazano dane</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>ReferralOutcome</comment>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>ReferralOutcome</comment>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>ReferralOutcome</comment>
        <translation>Nikt nie odebrał</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>ReferralOutcome</comment>
        <translation>Pomyłka</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>ReferralOutcome</comment>
        <translation>Brak miejsc</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>ReferralOutcome</comment>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <comment>ReferralOutcome</comment>
        <translation>Utracono kontakt</translation>
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
        <translation>Nic więcej</translation>
    </message>
    <message>
        <source>We ring back</source>
        <comment>NextAction</comment>
        <translation>Oddzwaniamy</translation>
    </message>
    <message>
        <source>We open a case</source>
        <comment>NextAction</comment>
        <translation>Otwieramy sprawę</translation>
    </message>
    <message>
        <source>The service gets in touch</source>
        <comment>NextAction</comment>
        <translation>Kontaktuje się instytucja</translation>
    </message>
    <message>
        <source>The caller gets in touch</source>
        <comment>NextAction</comment>
        <translation>Kontaktuje się osoba dzwoniąca</translation>
    </message>
    <message>
        <source>The next colleague, see the note</source>
        <comment>NextAction</comment>
        <translation>Następna osoba na dyżurze, patrz notatka</translation>
    </message>
</context>
<context>
    <name>CameInWords</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is the number of a call, %2 day and time.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls came in that were not in the vault yet: %1.</source>
        <extracomment>%1 is a list of calls.</extracomment>
        <translation>
            <numerusform>Do sejfu dołączyła %n rozmowa, której jeszcze w nim nie było: %1.</numerusform>
            <numerusform>Do sejfu dołączyły %n rozmowy, których jeszcze w nim nie było: %1.</numerusform>
            <numerusform>Do sejfu dołączyło %n rozmów, których jeszcze w nim nie było: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open with this vault and stays where it is: %1. Tell the lead.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Nie otwiera się kluczem tego sejfu i zostaje na miejscu: %1. Proszę powiedzieć kierownikowi dyżuru.</translation>
    </message>
    <message>
        <source>Newer words of a call that is open here, and not taken in while it is: %1. Leave the desk with Ctrl+Q, put the file into the data folder, and sign in.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Nowsze zapiski rozmowy, która jest tu otwarta, więc teraz nie dołączą: %1. Proszę wyjść ze stanowiska (Ctrl+Q), włożyć plik do folderu danych i się zalogować.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Marks of silent callers&apos; numbers</source>
        <translation>Znaczniki numerów osób, które milczały</translation>
    </message>
    <message>
        <source>Marks of abusive callers&apos; numbers</source>
        <translation>Znaczniki numerów osób agresywnych</translation>
    </message>
    <message>
        <source>Marks of suspected controllers&apos; numbers</source>
        <translation>Znaczniki numerów osób podejrzanych o kontrolowanie</translation>
    </message>
    <message>
        <source>Caller&apos;s number and call-back plan</source>
        <translation>Numer osoby dzwoniącej i plan oddzwonienia</translation>
    </message>
    <message>
        <source>Names and exact places</source>
        <translation>Nazwiska i dokładne miejsca</translation>
    </message>
    <message>
        <source>Notes and everything written in words</source>
        <translation>Notatki i wszystko, co zapisano słowami</translation>
    </message>
    <message>
        <source>Coded facts of the call</source>
        <translation>Zakodowane fakty z rozmowy</translation>
    </message>
    <message>
        <source>a legal hold stands</source>
        <translation>obowiązuje blokada prawna</translation>
    </message>
    <message>
        <source>the call is restricted</source>
        <translation>przetwarzanie rozmowy jest ograniczone</translation>
    </message>
    <message>
        <source>nobody has closed the call</source>
        <translation>nikt nie zamknął rozmowy</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>imię i nazwisko</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>pracodawca</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>pseudonim</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>numer do oddzwonienia</translation>
    </message>
    <message>
        <source>Legal hold: not erased</source>
        <translation>Blokada prawna: nie usuwa się</translation>
    </message>
    <message>
        <source>Restriction: only kept, seen by leads alone</source>
        <translation>Ograniczenie: tylko przechowywanie, widzi tylko kierownictwo dyżuru</translation>
    </message>
    <message>
        <source>A court or a prosecutor has the case</source>
        <translation>Sprawa jest w sądzie lub w prokuraturze</translation>
    </message>
    <message>
        <source>Needed for legal claims</source>
        <translation>Potrzebne do dochodzenia roszczeń</translation>
    </message>
    <message>
        <source>An authority asked in writing</source>
        <translation>Organ poprosił o to na piśmie</translation>
    </message>
    <message>
        <source>The person says it is not correct</source>
        <translation>Osoba mówi, że to nieprawda</translation>
    </message>
    <message>
        <source>The person does not want it erased</source>
        <translation>Osoba nie chce usunięcia</translation>
    </message>
    <message>
        <source>An objection is being examined</source>
        <translation>Sprzeciw jest rozpatrywany</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Minął termin</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>Osoba o to prosi</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Nie powinno było zostać zapisane</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>Zgodę wycofano</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>To była pomyłka</translation>
    </message>
    <message>
        <source>Something was not written</source>
        <translation>Czegoś nie zapisano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Notatka dla następnej osoby</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Kto słyszy</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Dlaczego zmieniono poziom ręcznie</translation>
    </message>
    <message>
        <source>Reference of the institution</source>
        <translation>Znak sprawy instytucji</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centrala</translation>
    </message>
    <message>
        <source>A legal hold stands: lift it first.</source>
        <translation>Obowiązuje blokada prawna: najpierw trzeba ją znieść.</translation>
    </message>
    <message>
        <source>This person may not agree to it.</source>
        <translation>Ta osoba nie może się na to zgodzić.</translation>
    </message>
    <message>
        <source>Nobody else can agree. Ask again after %1: then it is done.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Nikt inny nie może się zgodzić. Proszę ponowić po %1: wtedy to się stanie.</translation>
    </message>
    <message>
        <source>The call is still open. Close it first.</source>
        <translation>Rozmowa jest jeszcze otwarta. Najpierw proszę ją zamknąć.</translation>
    </message>
    <message>
        <source>Erasing is under way already.</source>
        <translation>Usuwanie już trwa.</translation>
    </message>
    <message>
        <source>It stands from now on.</source>
        <translation>Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Lifted.</source>
        <translation>Zniesiono.</translation>
    </message>
    <message>
        <source>Erased: what names somebody and what was written. The coded facts stay.</source>
        <translation>Usunięto to, co kogoś wskazuje, i to, co zapisano. Zakodowane fakty zostają.</translation>
    </message>
    <message>
        <source>Corrected. What it said before is kept with it.</source>
        <translation>Poprawiono. Poprzednia treść zostaje obok.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment: the oldest of it could have been erased then.</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Certificate of erasure, %1</source>
        <translation>Zaświadczenie o usunięciu, %1</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nic nie było do usunięcia.</translation>
    </message>
    <message>
        <source>Kept, because %1: %2</source>
        <extracomment>%1 is why, %2 how many.</extracomment>
        <translation>Zachowano, bo %1: %2</translation>
    </message>
    <message>
        <source>It was stopped; the rest follows.</source>
        <translation>Przerwano; reszta nastąpi.</translation>
    </message>
    <message>
        <source>It cannot have become known before it began, nor later than now.</source>
        <translation>Nie mogło wyjść na jaw, zanim się zaczęło, ani później niż teraz.</translation>
    </message>
    <message>
        <source>Changed. It counts from now on.</source>
        <translation>Zmienione. Obowiązuje od teraz.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>keys</source>
        <translation>klawisze</translation>
    </message>
    <message>
        <source>take a call</source>
        <translation>odbierz rozmowę</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>bezpieczeństwo</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>zapytaj teraz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>kto może pomóc</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>ukryj ekran</translation>
    </message>
    <message>
        <source>marked question: yes</source>
        <translation>zaznaczone pytanie: tak</translation>
    </message>
    <message>
        <source>marked question: no</source>
        <translation>zaznaczone pytanie: nie</translation>
    </message>
    <message>
        <source>marked question: does not know</source>
        <translation>zaznaczone pytanie: nie wie</translation>
    </message>
    <message>
        <source>marked question: not now</source>
        <translation>zaznaczone pytanie: nie teraz</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <translation>cofnij ostatnią odpowiedź</translation>
    </message>
    <message>
        <source>caller&apos;s language</source>
        <translation>język rozmowy</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>następna część</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>poprzednia część</translation>
    </message>
    <message>
        <source>close the call</source>
        <translation>zakończ rozmowę</translation>
    </message>
    <message>
        <source>list of calls</source>
        <translation>lista rozmów</translation>
    </message>
    <message>
        <source>find an action or a question</source>
        <translation>znajdź działanie albo pytanie</translation>
    </message>
    <message>
        <source>raise the level</source>
        <translation>podnieś poziom</translation>
    </message>
    <message>
        <source>lower the level</source>
        <translation>obniż poziom</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>zakończ od razu</translation>
    </message>
    <message>
        <source>script card</source>
        <translation>karta rozmowy</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>nikt się nie odzywa</translation>
    </message>
    <message>
        <source>only yes or no</source>
        <translation>tylko tak lub nie</translation>
    </message>
    <message>
        <source>112 was called</source>
        <translation>zadzwoniono na 112</translation>
    </message>
    <message>
        <source>return number</source>
        <translation>numer powrotny</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>wstrzymana rozmowa</translation>
    </message>
    <message>
        <source>the shift lead was told</source>
        <translation>powiadomiono kierownika dyżuru</translation>
    </message>
    <message>
        <source>finish the call later</source>
        <translation>dokończ rozmowę później</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>forma zwracania się</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>zablokuj</translation>
    </message>
    <message>
        <source>why this level</source>
        <translation>dlaczego ten poziom</translation>
    </message>
    <message>
        <source>vault: people, kit, backups</source>
        <translation>sejf: osoby, zestaw, kopie</translation>
    </message>
    <message>
        <source>agreements, duty to report</source>
        <translation>ustalenia, obowiązek zawiadomienia</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>ochrona danych</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Operator</source>
        <comment>StaffRole</comment>
        <translation>Konsultant / konsultantka</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>StaffRole</comment>
        <translation>Kierownik / kierowniczka dyżuru</translation>
    </message>
    <message>
        <source>Trainer</source>
        <comment>StaffRole</comment>
        <translation>Trener / trenerka</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>StaffRole</comment>
        <translation>Administrator / administratorka</translation>
    </message>
    <message>
        <source>Statistician</source>
        <comment>StaffRole</comment>
        <translation>Statystyk / statystyczka</translation>
    </message>
    <message>
        <source>This folder lies on another computer or on a file system that can lose what was saved. Calls cannot be kept here: the data folder must be on a disk of this computer.</source>
        <translation>Ten folder leży na innym komputerze albo na dysku, który może zgubić to, co zapisano. Tu nie można trzymać rozmów: folder danych musi być na dysku tego komputera.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to the disk, readable. Ask who looks after it to encrypt the swap or to turn it off.</source>
        <translation>Ten komputer może zapisywać fragmenty pamięci na dysku w czytelnej postaci. Proszę poprosić osobę, która się nim opiekuje, o zaszyfrowanie lub wyłączenie pamięci wymiany (swap).</translation>
    </message>
    <message>
        <source>Less than 2 GB are free on this disk. Calls and their backups need room: free some soon.</source>
        <translation>Na tym dysku jest mniej niż 2 GB wolnego miejsca. Rozmowy i kopie zapasowe potrzebują miejsca: proszę je wkrótce zwolnić.</translation>
    </message>
    <message>
        <source>Other people with an account on this computer can look into this folder. It is closed to them when the vault is made.</source>
        <translation>Inne osoby, które mają konto na tym komputerze, mogą zajrzeć do tego folderu. Przy tworzeniu sejfu zostanie dla nich zamknięty.</translation>
    </message>
    <message>
        <source>The disk itself is not encrypted. The vault is; an encrypted disk also hides how much you work and when.</source>
        <translation>Sam dysk nie jest zaszyfrowany. Sejf tak; zaszyfrowany dysk ukrywa też, ile i kiedy się tu pracuje.</translation>
    </message>
    <message>
        <source>There are calls from before, which anybody can read. They are taken into the vault, and the readable file is removed.</source>
        <translation>Są tu wcześniejsze rozmowy, które każdy może przeczytać. Zostaną przeniesione do sejfu, a czytelny plik zostanie usunięty.</translation>
    </message>
    <message>
        <source>A vault was being made here when the program was cut off. It is made again; nothing is lost.</source>
        <translation>Gdy tworzono tu sejf, program został przerwany. Sejf powstanie od nowa; nic nie zginęło.</translation>
    </message>
    <message>
        <source>Still too short: at least 12 characters.</source>
        <translation>Jeszcze za krótkie: co najmniej 12 znaków.</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess. Add a word of your own.</source>
        <translation>Wystarczająco długie, ale łatwe do zgadnięcia. Proszę dodać jakieś własne słowo.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Wystarczająco mocne.</translation>
    </message>
    <message>
        <source>That did not fit. Type it once more, without hurry.</source>
        <translation>Nie pasuje. Proszę wpisać jeszcze raz, spokojnie.</translation>
    </message>
    <message>
        <source>A newer version of the program has been here. Nothing was changed. Start the newer version.</source>
        <translation>Działała tu nowsza wersja programu. Niczego nie zmieniono. Proszę uruchomić nowszą wersję.</translation>
    </message>
    <message>
        <source>The calls are open in another window. Go there, or close it first.</source>
        <translation>Rozmowy są otwarte w innym oknie. Proszę przejść do niego albo najpierw je zamknąć.</translation>
    </message>
    <message>
        <source>Word %1 cannot be right. Look at your paper.</source>
        <translation>Słowo %1 nie może być poprawne. Proszę spojrzeć na kartkę.</translation>
    </message>
    <message>
        <source>These eleven words do not belong together: one of them is another one, or the order is not that of the paper.</source>
        <translation>Te jedenaście słów nie pasuje do siebie: jedno z nich jest pomylone albo kolejność nie jest taka jak na kartce.</translation>
    </message>
    <message>
        <source>The kit has eleven words, here are %1.</source>
        <translation>Zestaw ma jedenaście słów, liczba wpisanych: %1.</translation>
    </message>
    <message>
        <source>This is a recovery kit, but not of this vault, or an older one.</source>
        <translation>To jest zestaw odzyskiwania, ale nie do tego sejfu albo już nieaktualny.</translation>
    </message>
    <message>
        <source>The file of the calls is missing, its keys are here. Do not begin anew: the vault comes back from a backup.</source>
        <translation>Brakuje pliku z rozmowami, klucze do niego są. Proszę nie zaczynać od nowa: sejf można przywrócić z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file of the keys is missing, the calls are here and stay sealed. The keys come back from a backup.</source>
        <translation>Brakuje pliku z kluczami, rozmowy są i pozostają zamknięte. Klucze można przywrócić z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>Plik z kluczami jest uszkodzony. Niczego nie zmieniono. Można go przywrócić z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file of the calls is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>Plik z rozmowami jest uszkodzony. Niczego nie zmieniono. Można go przywrócić z kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Forced labour</source>
        <comment>ExploitationForm</comment>
        <translation>Praca przymusowa</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <comment>ExploitationForm</comment>
        <translation>Wykorzystanie seksualne</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <comment>ExploitationForm</comment>
        <translation>Niewolnictwo domowe</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <comment>ExploitationForm</comment>
        <translation>Zmuszanie do żebrania</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <comment>ExploitationForm</comment>
        <translation>Zmuszanie do przestępstw</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <comment>ExploitationForm</comment>
        <translation>Przymusowe małżeństwo</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <comment>ExploitationForm</comment>
        <translation>Nielegalna adopcja</translation>
    </message>
    <message>
        <source>Exploitative surrogacy</source>
        <comment>ExploitationForm</comment>
        <translation>Wykorzystywanie macierzyństwa zastępczego</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <comment>ExploitationForm</comment>
        <translation>Pozyskanie narządów</translation>
    </message>
    <message>
        <source>Slavery</source>
        <comment>ExploitationForm</comment>
        <translation>Niewolnictwo</translation>
    </message>
    <message>
        <source>Forced military service</source>
        <comment>ExploitationForm</comment>
        <translation>Werbunek do walki podstępem lub przymusem</translation>
    </message>
    <message>
        <source>Violation of workers&apos; rights</source>
        <comment>ExploitationForm</comment>
        <translation>Naruszenie praw pracowniczych</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>ExploitationForm</comment>
        <translation>Zagrożenie handlem ludźmi</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>ExploitationForm</comment>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>Caller: %1</source>
        <extracomment>%1 names the caller.</extracomment>
        <translation>Osoba dzwoniąca: %1</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%1 is a number, %2 names the person.</extracomment>
        <translation>Osoba %1: %2</translation>
    </message>
    <message>
        <source>Where the caller is: %1</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>Gdzie jest osoba dzwoniąca: %1</translation>
    </message>
    <message>
        <source>Number to ring: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Numer do oddzwonienia: %1</translation>
    </message>
    <message>
        <source>If somebody else answers: %1</source>
        <extracomment>%1 is what to say when somebody else answers.</extracomment>
        <translation>Jeśli odbierze ktoś inny: %1</translation>
    </message>
    <message>
        <source>Code word: %1</source>
        <extracomment>%1 is a word that was agreed on and means: send help.</extracomment>
        <translation>Umówione słowo: %1</translation>
    </message>
    <message>
        <source>Suspected person: %1</source>
        <extracomment>%1 names somebody who may be a perpetrator.</extracomment>
        <translation>Osoba podejrzewana: %1</translation>
    </message>
    <message>
        <source>Also noted for this call: %1</source>
        <extracomment>%1 are words from a copy of this call that was kept elsewhere.</extracomment>
        <translation>W innej kopii tej rozmowy zapisano też: %1</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>The 72 hours ended on %1. Report it to UODO now, and say why late.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>72 godziny minęły: %1. Proszę zgłosić do UODO teraz i podać powód opóźnienia.</translation>
    </message>
    <message>
        <source>UODO has to know by %1. Hours left: %2.</source>
        <extracomment>%1 is a day and a time, %2 the hours that are left.</extracomment>
        <translation>UODO trzeba zawiadomić do: %1. Zostało godzin: %2.</translation>
    </message>
    <message>
        <source>Incident (art. 33 GDPR)</source>
        <translation>Incydent (art. 33 RODO)</translation>
    </message>
    <message>
        <source>Whose looks and deeds: %1</source>
        <extracomment>%1 is a person or a desk.</extracomment>
        <translation>Czyje wglądy i działania: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>Became known: %1</source>
        <translation>Wyszło na jaw: %1</translation>
    </message>
    <message>
        <source>To be reported to UODO by: %1</source>
        <translation>Zgłosić do UODO do: %1</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Do czego sięgnięto</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written down since then.</source>
        <translation>
            <numerusform>Od tego czasu zapisano %n wiersz.</numerusform>
            <numerusform>Od tego czasu zapisano %n wiersze.</numerusform>
            <numerusform>Od tego czasu zapisano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could have been reached</source>
        <translation>Do czego można było sięgnąć</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in the vault. Whoever had the open vault and a program of their own could read all of them without a line, but not the names, numbers and places sealed to others.</source>
        <translation>
            <numerusform>W sejfie jest %n rozmowa. Kto miał otwarty sejf i własny program, mógł ją przeczytać bez śladu, ale nie nazwiska, numery i miejsca zapieczętowane dla innych.</numerusform>
            <numerusform>W sejfie są %n rozmowy. Kto miał otwarty sejf i własny program, mógł przeczytać wszystkie bez śladu, ale nie nazwiska, numery i miejsca zapieczętowane dla innych.</numerusform>
            <numerusform>W sejfie jest %n rozmów. Kto miał otwarty sejf i własny program, mógł przeczytać wszystkie bez śladu, ale nie nazwiska, numery i miejsca zapieczętowane dla innych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Immediate danger</source>
        <comment>Level</comment>
        <translation>Bezpośrednie zagrożenie</translation>
    </message>
    <message>
        <source>Strong indication</source>
        <comment>Level</comment>
        <translation>Silne przesłanki</translation>
    </message>
    <message>
        <source>Possible or at risk</source>
        <comment>Level</comment>
        <translation>Możliwe wykorzystanie lub ryzyko</translation>
    </message>
    <message>
        <source>Labour-rights problem</source>
        <comment>Level</comment>
        <translation>Naruszenie praw pracowniczych</translation>
    </message>
    <message>
        <source>No indication now</source>
        <comment>Level</comment>
        <translation>Na razie nic na to nie wskazuje</translation>
    </message>
    <message>
        <source>Not enough information yet</source>
        <comment>Level</comment>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Ktoś jest teraz w niebezpieczeństwie</translation>
    </message>
    <message>
        <source>The caller rings again</source>
        <translation>Osoba dzwoni ponownie</translation>
    </message>
    <message>
        <source>To ring back</source>
        <translation>Żeby oddzwonić</translation>
    </message>
    <message>
        <source>To hand over to a service</source>
        <translation>Żeby przekazać do placówki</translation>
    </message>
    <message>
        <source>An authority asks in writing</source>
        <translation>Organ pyta na piśmie</translation>
    </message>
    <message>
        <source>The person asks for their data</source>
        <translation>Osoba prosi o swoje dane</translation>
    </message>
    <message>
        <source>Something has to be corrected</source>
        <translation>Trzeba coś poprawić</translation>
    </message>
    <message>
        <source>To review the call</source>
        <translation>Żeby sprawdzić rozmowę</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>logowanie</translation>
    </message>
    <message>
        <source>locked the vault</source>
        <translation>zamknięcie sejfu</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>przyjęcie rozmowy</translation>
    </message>
    <message>
        <source>took the call over</source>
        <translation>przejęcie rozmowy</translation>
    </message>
    <message>
        <source>closed the call</source>
        <translation>zamknięcie rozmowy</translation>
    </message>
    <message>
        <source>opened the call again</source>
        <translation>ponowne otwarcie rozmowy</translation>
    </message>
    <message>
        <source>brought the call into the vault</source>
        <translation>przeniesienie rozmowy do sejfu</translation>
    </message>
    <message>
        <source>saw the unfinished call</source>
        <translation>wgląd w niedokończoną rozmowę</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>odczyt rozmowy</translation>
    </message>
    <message>
        <source>opened names and places</source>
        <translation>odczyt nazwisk i miejsc</translation>
    </message>
    <message>
        <source>read the note by its return number</source>
        <translation>odczyt notatki po numerze powrotu</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>odczyt rejestru wglądów</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>odmowa dostępu</translation>
    </message>
    <message>
        <source>assigned the call</source>
        <translation>przydzielenie rozmowy</translation>
    </message>
    <message>
        <source>opened the call in an emergency</source>
        <translation>dostęp awaryjny</translation>
    </message>
    <message>
        <source>reviewed the emergency look</source>
        <translation>sprawdzenie dostępu awaryjnego</translation>
    </message>
    <message>
        <source>imported calls</source>
        <translation>import rozmów</translation>
    </message>
    <message>
        <source>exported calls</source>
        <translation>eksport rozmów</translation>
    </message>
    <message>
        <source>gave a person a key</source>
        <translation>nadanie klucza osobie</translation>
    </message>
    <message>
        <source>retired a person</source>
        <translation>odebranie klucza osobie</translation>
    </message>
    <message>
        <source>changed roles</source>
        <translation>zmiana ról</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation>zmiana własnego hasła</translation>
    </message>
    <message>
        <source>set another passphrase</source>
        <translation>nadanie nowego hasła</translation>
    </message>
    <message>
        <source>gave on the leads&apos; key</source>
        <translation>przekazanie klucza kierowników dyżuru</translation>
    </message>
    <message>
        <source>made a recovery kit</source>
        <translation>nowy zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>changed the keys</source>
        <translation>zmiana kluczy</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>kopia zapasowa</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>przywrócenie kopii</translation>
    </message>
    <message>
        <source>tried whether a backup opens</source>
        <translation>próba przywrócenia</translation>
    </message>
    <message>
        <source>changed how long data are kept</source>
        <translation>zmiana okresów przechowywania</translation>
    </message>
    <message>
        <source>deleted what was due</source>
        <translation>usunięcie danych po terminie</translation>
    </message>
    <message>
        <source>erased data</source>
        <translation>usunięcie danych</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zatrzymanie danych</translation>
    </message>
    <message>
        <source>lifted the hold</source>
        <translation>zniesienie zatrzymania</translation>
    </message>
    <message>
        <source>restricted the call</source>
        <translation>ograniczenie przetwarzania</translation>
    </message>
    <message>
        <source>lifted the restriction</source>
        <translation>zniesienie ograniczenia</translation>
    </message>
    <message>
        <source>corrected the call</source>
        <translation>sprostowanie rozmowy</translation>
    </message>
    <message>
        <source>searched for a person</source>
        <translation>wyszukanie osoby</translation>
    </message>
    <message>
        <source>made an access report</source>
        <translation>raport dla osoby</translation>
    </message>
    <message>
        <source>looked at an incident</source>
        <translation>przegląd incydentu</translation>
    </message>
    <message>
        <source>Your role allows this.</source>
        <translation>Pełniona rola na to pozwala.</translation>
    </message>
    <message>
        <source>The shift of this call is over: what was written is closed now.</source>
        <translation>Dyżur, na którym przyjęto tę rozmowę, już się skończył: treść jest zamknięta.</translation>
    </message>
    <message>
        <source>Your role does not read calls.</source>
        <translation>Ta rola nie obejmuje czytania rozmów.</translation>
    </message>
    <message>
        <source>Your role is not known to this program.</source>
        <translation>Ten program nie zna tej roli.</translation>
    </message>
    <message>
        <source>Nobody reviews what they did themselves.</source>
        <translation>Nikt nie sprawdza tego, co sam zrobił.</translation>
    </message>
    <message>
        <source>This call is somebody else&apos;s.</source>
        <translation>To rozmowa innej osoby.</translation>
    </message>
    <message>
        <source>This call belongs to the other organisation.</source>
        <translation>Ta rozmowa należy do drugiej organizacji.</translation>
    </message>
    <message>
        <source>Your role reads practice calls only.</source>
        <translation>Ta rola obejmuje tylko rozmowy ćwiczebne.</translation>
    </message>
    <message>
        <source>moved a person to the other organisation</source>
        <translation>przeniesienie osoby do drugiej organizacji</translation>
    </message>
    <message>
        <source>named the organisations</source>
        <translation>nazwanie organizacji</translation>
    </message>
    <message>
        <source>The data of this call are restricted: only a shift lead of its organisation uses them.</source>
        <translation>Przetwarzanie danych z tej rozmowy jest ograniczone: korzysta z nich tylko kierownik dyżuru jej organizacji.</translation>
    </message>
    <message>
        <source>tried other rules on the calls</source>
        <translation>próba innych reguł na rozmowach</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>kind of call</source>
        <translation>rodzaj rozmowy</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>jak się skończyła</translation>
    </message>
    <message>
        <source>can the caller talk freely</source>
        <translation>czy osoba może swobodnie rozmawiać</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>zagrożenie teraz</translation>
    </message>
    <message>
        <source>Still needed to close: %1.</source>
        <extracomment>%1 is a list of what is missing.</extracomment>
        <translation>Do zakończenia brakuje: %1.</translation>
    </message>
    <message>
        <source>an end that is not before the beginning</source>
        <translation>godzina końca nie wcześniejsza niż godzina początku</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>FirstFact</comment>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>what the danger is</source>
        <comment>FirstFact</comment>
        <translation>jakie zagrożenie</translation>
    </message>
    <message>
        <source>who is in danger</source>
        <comment>FirstFact</comment>
        <translation>kto jest zagrożony</translation>
    </message>
    <message>
        <source>112</source>
        <comment>FirstFact</comment>
        <translation>112</translation>
    </message>
    <message>
        <source>the shift lead</source>
        <comment>FirstFact</comment>
        <translation>powiadomienie kierownika dyżuru</translation>
    </message>
    <message>
        <source>a shorter note for the next colleague</source>
        <translation>krótsza notatka dla następnej osoby</translation>
    </message>
    <message>
        <source>how to ring back (Agreements)</source>
        <translation>jak oddzwonić (Ustalenia)</translation>
    </message>
    <message>
        <source>whether data may be passed on (Agreements)</source>
        <translation>czy można przekazać dane (Ustalenia)</translation>
    </message>
    <message>
        <source>the day of the next step</source>
        <translation>dzień następnego kroku</translation>
    </message>
    <message>
        <source>danger now</source>
        <comment>ToAct</comment>
        <translation>czy jest zagrożenie</translation>
    </message>
    <message>
        <source>ring back through the switchboard</source>
        <comment>ToAct</comment>
        <translation>oddzwonienie przez centralę</translation>
    </message>
    <message>
        <source>where the caller is</source>
        <comment>ToAct</comment>
        <translation>gdzie jest osoba, która dzwoni</translation>
    </message>
    <message>
        <source>age</source>
        <comment>ToAct</comment>
        <translation>wiek</translation>
    </message>
    <message>
        <source>urgent needs</source>
        <comment>ToAct</comment>
        <translation>pilne potrzeby</translation>
    </message>
    <message>
        <source>where to sleep tonight</source>
        <comment>ToAct</comment>
        <translation>nocleg na dziś</translation>
    </message>
    <message>
        <source>who else is there</source>
        <comment>ToAct</comment>
        <translation>kto jeszcze tam jest</translation>
    </message>
    <message>
        <source>consent to pass it on</source>
        <comment>ToAct</comment>
        <translation>zgoda na przekazanie</translation>
    </message>
    <message>
        <source>Level is settled, and all that is needed to act is here.</source>
        <translation>Poziom ustalony i jest wszystko, czego trzeba, żeby działać.</translation>
    </message>
    <message>
        <source>Level is settled. Now: %1.</source>
        <extracomment>%1 is a list of what to ask next, such as &quot;where the caller is, urgent needs&quot;.</extracomment>
        <translation>Poziom ustalony. Teraz: %1.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>dd.MM. HH:mm</source>
        <extracomment>Day and time in a list, as QDateTime::toString understands it; day before month in all three languages.</extracomment>
        <translation>dd.MM HH:mm</translation>
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
        <translation>Nocleg</translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>Need</comment>
        <translation>Lekarz</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>Need</comment>
        <translation>Prawnik</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <comment>Need</comment>
        <translation>Psycholog</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>Need</comment>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Unpaid wages</source>
        <comment>Need</comment>
        <translation>Niewypłacone wynagrodzenie</translation>
    </message>
    <message>
        <source>Legal stay</source>
        <comment>Need</comment>
        <translation>Legalny pobyt</translation>
    </message>
    <message>
        <source>Return home</source>
        <comment>Need</comment>
        <translation>Powrót do kraju</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>Need</comment>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Food and clothing</source>
        <comment>Need</comment>
        <translation>Jedzenie i odzież</translation>
    </message>
    <message>
        <source>Missing person</source>
        <comment>Need</comment>
        <translation>Zaginięcie osoby</translation>
    </message>
    <message>
        <source>Starting again</source>
        <comment>Need</comment>
        <translation>Nowy start</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>Need</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <comment>Need</comment>
        <translation>Ciąża</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>Need</comment>
        <translation>Są tam dzieci</translation>
    </message>
    <message>
        <source>Sexual violence in 72 h</source>
        <comment>Need</comment>
        <translation>Przemoc seksualna (ostatnie 72 h)</translation>
    </message>
    <message>
        <source>Wants the police</source>
        <comment>Wish</comment>
        <translation>Chce kontaktu z policją</translation>
    </message>
    <message>
        <source>Wants the consulate</source>
        <comment>Wish</comment>
        <translation>Chce kontaktu z konsulatem</translation>
    </message>
    <message>
        <source>Wants to go home</source>
        <comment>Wish</comment>
        <translation>Chce wrócić do kraju</translation>
    </message>
    <message>
        <source>In distress</source>
        <comment>Need</comment>
        <translation>Kryzys emocjonalny</translation>
    </message>
    <message>
        <source>Medicine or a doctor</source>
        <comment>Need</comment>
        <translation>Leki albo lekarz</translation>
    </message>
</context>
<context>
    <name>OpenCallWords</name>
    <message>
        <source>Call %1, to be finished, talked until %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Rozmowa %1, do dokończenia, trwała do %2</translation>
    </message>
    <message>
        <source>Call %1, on hold, taken %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Rozmowa %1, wstrzymana, odebrana o %2</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Kind of call: %1</source>
        <extracomment>%1 is a kind of call, such as &quot;witness&quot;.</extracomment>
        <translation>Rodzaj rozmowy: %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Adult</source>
        <comment>AgeState</comment>
        <translation>Osoba dorosła</translation>
    </message>
    <message>
        <source>Sounds adult</source>
        <comment>AgeState</comment>
        <translation>Brzmi dorośle</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <comment>AgeState</comment>
        <translation>Może mieć mniej niż 18 lat</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeState</comment>
        <translation>Poniżej 18 lat</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>AgeState</comment>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>AgeGroup</comment>
        <translation>Osoba dorosła</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeGroup</comment>
        <translation>Poniżej 18 lat</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>AgeGroup</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>Sex</comment>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>Sex</comment>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>Other gender</source>
        <comment>Sex</comment>
        <translation>Inna płeć</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Sex</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>EU citizen</source>
        <comment>Stay</comment>
        <translation>Obywatelstwo UE</translation>
    </message>
    <message>
        <source>Permanent stay</source>
        <comment>Stay</comment>
        <translation>Pobyt stały</translation>
    </message>
    <message>
        <source>Temporary stay</source>
        <comment>Stay</comment>
        <translation>Pobyt czasowy</translation>
    </message>
    <message>
        <source>Irregular stay</source>
        <comment>Stay</comment>
        <translation>Pobyt nieuregulowany</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Stay</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Is there now</source>
        <comment>Phase</comment>
        <translation>Jest tam teraz</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>Phase</comment>
        <translation>Przed wyjazdem</translation>
    </message>
    <message>
        <source>Has left</source>
        <comment>Phase</comment>
        <translation>Już tam nie jest</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>KnownFact</comment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <comment>KnownFact</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>KnownFact</comment>
        <translation>Nie wiadomo</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Nie można zapisać pliku.</translation>
    </message>
    <message>
        <source>The file is larger than is allowed.</source>
        <translation>Plik jest większy, niż wolno.</translation>
    </message>
    <message>
        <source>The text is not clean UTF-8.</source>
        <translation>Tekst nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>To nie jest poprawny JSON.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON jest zagnieżdżony zbyt głęboko.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Klucz występuje dwa razy w jednym obiekcie.</translation>
    </message>
    <message>
        <source>This is a value of another kind.</source>
        <translation>To wartość innego rodzaju.</translation>
    </message>
    <message>
        <source>A required key is missing.</source>
        <translation>Brakuje wymaganego klucza.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Ten klucz jest nieznany.</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Ta wartość jest nieznana.</translation>
    </message>
    <message>
        <source>The value is outside its range.</source>
        <translation>Wartość jest poza zakresem.</translation>
    </message>
    <message>
        <source>This is not a moment with an offset.</source>
        <translation>To nie jest data i godzina ze strefą czasową.</translation>
    </message>
    <message>
        <source>This is not a standard code.</source>
        <translation>To nie jest kod ze standardu.</translation>
    </message>
    <message>
        <source>This id is not known.</source>
        <translation>Ten identyfikator jest nieznany.</translation>
    </message>
    <message>
        <source>The same value stands twice.</source>
        <translation>Ta sama wartość występuje dwa razy.</translation>
    </message>
    <message>
        <source>This refers to something that is not there.</source>
        <translation>To odwołanie do czegoś, czego nie ma.</translation>
    </message>
    <message>
        <source>A text is missing in one of the languages.</source>
        <translation>W jednym z języków brakuje tekstu.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>To nie pasuje do schematu.</translation>
    </message>
    <message>
        <source>The file is of another format.</source>
        <translation>Plik ma inny format.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>Nie można otworzyć folderu danych.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation>W tym folderze nie ma jeszcze danych.</translation>
    </message>
    <message>
        <source>There is data in this folder already.</source>
        <translation>W tym folderze są już dane.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Nothing was changed.</source>
        <translation>Dane zapisała nowsza wersja programu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The data is damaged. Nothing was changed.</source>
        <translation>Dane są uszkodzone. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The data is in use by another window.</source>
        <translation>Dane są używane w innym oknie.</translation>
    </message>
    <message>
        <source>The data could not be written. What you typed is kept in the window.</source>
        <translation>Nie udało się zapisać danych. Wpisany tekst jest nadal w oknie.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept in the window.</source>
        <translation>Dysk jest pełny. Wpisany tekst jest nadal w oknie.</translation>
    </message>
    <message>
        <source>The data folder is read-only. What you typed is kept in the window.</source>
        <translation>Folder danych jest tylko do odczytu. Wpisany tekst jest nadal w oknie.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ta rola na to nie pozwala.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>Something is still missing to close the call.</source>
        <translation>Tak nie można zakończyć: czegoś brakuje albo w tej rozmowie coś już zapisano.</translation>
    </message>
    <message>
        <source>This call is not open.</source>
        <translation>Ta rozmowa nie jest otwarta.</translation>
    </message>
    <message>
        <source>The call can no longer be re-opened.</source>
        <translation>Tej rozmowy nie można już otworzyć ponownie.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Jest: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Powinno być: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Za mało pamięci na tę czynność.</translation>
    </message>
    <message>
        <source>Name and passphrase do not fit together.</source>
        <translation>Imię i hasło do siebie nie pasują.</translation>
    </message>
    <message>
        <source>The passphrase is too short or too easy to guess.</source>
        <translation>Hasło jest za krótkie albo zbyt łatwe do odgadnięcia.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed.</source>
        <translation>Plik z kluczami jest uszkodzony. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Sejf jest zamknięty.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try waits a little.</source>
        <translation>Po kilku nieudanych hasłach na następną próbę trzeba chwilę poczekać.</translation>
    </message>
    <message>
        <source>This was given up before it was finished.</source>
        <translation>Przerwano to przed końcem.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>To wymaga podania powodu.</translation>
    </message>
    <message>
        <source>This needs a second person.</source>
        <translation>Do tego potrzeba drugiej osoby.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>public task and vital interests (art. 6(1)(e) and (d)); special categories under art. 9(2)</source>
        <translation>zadanie publiczne i żywotne interesy (art. 6 ust. 1 lit. e i d); szczególne kategorie według art. 9 ust. 2</translation>
    </message>
    <message>
        <source>consent (art. 6(1)(a), art. 9(2)(a))</source>
        <translation>zgoda (art. 6 ust. 1 lit. a, art. 9 ust. 2 lit. a)</translation>
    </message>
    <message>
        <source>legal duty (art. 240 of the Penal Code)</source>
        <translation>obowiązek prawny (art. 240 Kodeksu karnego)</translation>
    </message>
    <message>
        <source>accountability (art. 5(2))</source>
        <translation>rozliczalność (art. 5 ust. 2)</translation>
    </message>
    <message>
        <source>security of processing (art. 32)</source>
        <translation>bezpieczeństwo przetwarzania (art. 32)</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators</source>
        <translation>osoby dzwoniące, osoby, o których mówią, osoby podejrzewane</translation>
    </message>
    <message>
        <source>callers and people they speak of</source>
        <translation>osoby dzwoniące i osoby, o których mówią</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators, who works here</source>
        <translation>osoby dzwoniące, osoby, o których mówią, osoby podejrzewane, osoby tu pracujące</translation>
    </message>
    <message>
        <source>who works here; callers by the number of their call</source>
        <translation>osoby tu pracujące; osoby dzwoniące tylko przez numer rozmowy</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>osoby tu pracujące</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>nikt z nazwiska</translation>
    </message>
    <message>
        <source>As long as the vault</source>
        <translation>Tak długo jak sejf</translation>
    </message>
    <message>
        <source>Record of processing activities (art. 30 GDPR)</source>
        <translation>Rejestr czynności przetwarzania (art. 30 RODO)</translation>
    </message>
    <message>
        <source>As it is on %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Stan na %1.</translation>
    </message>
    <message>
        <source>To be written in by hand, for the program does not know it: controller, joint controllers, data protection officer, how to reach them.</source>
        <translation>Do wpisania ręcznie, bo program tego nie wie: administrator danych, współadministratorzy, inspektor ochrony danych, kontakt do nich.</translation>
    </message>
    <message>
        <source>for the data protection officer to write in</source>
        <translation>do wpisania przez inspektora ochrony danych</translation>
    </message>
    <message>
        <source>Of whom: %1.</source>
        <extracomment>%1 is whose data they are.</extracomment>
        <translation>Czyje dane: %1.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <extracomment>%1 is what the law calls the reason.</extracomment>
        <translation>Podstawa prawna: %1.</translation>
    </message>
    <message>
        <source>To whom it may be given</source>
        <translation>Komu można je przekazać</translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent to this one service, or where the law demands it.</source>
        <translation>Tylko za zgodą osoby na tę jedną placówkę albo gdy nakazuje to prawo.</translation>
    </message>
    <message>
        <source>Outside the European Economic Area</source>
        <translation>Poza Europejski Obszar Gospodarczy</translation>
    </message>
    <message>
        <source>The program has no network and sends nothing. Whoever gives data to a consulate or an organisation there needs explicit consent (art. 49(1)(a)).</source>
        <translation>Program nie ma sieci i niczego nie wysyła. Kto przekazuje dane konsulatowi albo organizacji stamtąd, potrzebuje wyraźnej zgody (art. 49 ust. 1 lit. a).</translation>
    </message>
    <message>
        <source>What protects it (art. 32)</source>
        <translation>Co je chroni (art. 32)</translation>
    </message>
    <message>
        <source>The vault and its backups are sealed; the keys lie behind each person&apos;s passphrase and the recovery kit.</source>
        <translation>Sejf i jego kopie są zapieczętowane; klucze są za hasłem każdej osoby i zestawem odzyskiwania.</translation>
    </message>
    <message>
        <source>Names, numbers, exact places and whatever is said of an alleged perpetrator are sealed once more: to whoever took the call, the shift leads and the recovery kit.</source>
        <translation>Nazwiska, numery, dokładne miejsca i wszystko o osobie podejrzewanej są zapieczętowane jeszcze raz: dla osoby, która przyjęła rozmowę, kierownictwa dyżuru i zestawu odzyskiwania.</translation>
    </message>
    <message>
        <source>What each role may do stands in one table; what is not in it is denied.</source>
        <translation>Co wolno każdej roli, stoi w jednej tabeli; czego w niej nie ma, jest zabronione.</translation>
    </message>
    <message>
        <source>Every look is written down before anything is shown, in a chain in which a changed line is found.</source>
        <translation>Każdy wgląd jest zapisywany, zanim cokolwiek się pokaże, w łańcuchu, w którym widać zmieniony wiersz.</translation>
    </message>
    <message>
        <source>The screen hides at a key and locks by itself; no sound is recorded.</source>
        <translation>Ekran chowa się jednym klawiszem i sam się blokuje; dźwięk nie jest nagrywany.</translation>
    </message>
    <message>
        <source>What is over is erased once a day, and again from a backup that is restored; backups go after 35 days.</source>
        <translation>To, czego czas minął, jest usuwane raz dziennie, a po odtworzeniu kopii ponownie; kopie znikają po 35 dniach.</translation>
    </message>
    <message>
        <source>Helping whoever calls</source>
        <translation>Pomoc osobom dzwoniącym</translation>
    </message>
    <message>
        <source>Ringing back, and knowing who rings again</source>
        <translation>Oddzwanianie i rozpoznanie, kto dzwoni znowu</translation>
    </message>
    <message>
        <source>Referring to services</source>
        <translation>Kierowanie do placówek</translation>
    </message>
    <message>
        <source>Duty to report a crime</source>
        <translation>Obowiązek zawiadomienia o przestępstwie</translation>
    </message>
    <message>
        <source>Safety of callers and of those who answer</source>
        <translation>Bezpieczeństwo osób dzwoniących i odbierających</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Statystyka</translation>
    </message>
    <message>
        <source>Showing what was done with the data</source>
        <translation>Wykazanie, co zrobiono z danymi</translation>
    </message>
    <message>
        <source>Knowing who works here</source>
        <translation>Wiedza, kto tu pracuje</translation>
    </message>
    <message>
        <source>Keeping it sealed</source>
        <translation>Utrzymanie pieczęci</translation>
    </message>
    <message>
        <source>Running the program</source>
        <translation>Działanie programu</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Odpowiedzi na pytania</translation>
    </message>
    <message>
        <source>Which call was given to whom</source>
        <translation>Którą rozmowę komu przydzielono</translation>
    </message>
    <message>
        <source>Who did and saw what</source>
        <translation>Kto co zrobił i widział</translation>
    </message>
    <message>
        <source>What proves that nobody changed those lines</source>
        <translation>Co dowodzi, że nikt nie zmienił tych wierszy</translation>
    </message>
    <message>
        <source>Marks by which a person is found again</source>
        <translation>Znaczniki, po których można odnaleźć osobę</translation>
    </message>
    <message>
        <source>Looks in an emergency, with their reasons</source>
        <translation>Wglądy awaryjne z ich powodami</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>Sama rozmowa</translation>
    </message>
    <message>
        <source>Call-back plan</source>
        <translation>Plan oddzwonienia</translation>
    </message>
    <message>
        <source>What was done during the call, in codes</source>
        <translation>Co zrobiono w czasie rozmowy, w kodach</translation>
    </message>
    <message>
        <source>Holds and restrictions</source>
        <translation>Blokady i ograniczenia</translation>
    </message>
    <message>
        <source>Which rules a call was judged by</source>
        <translation>Według jakich reguł oceniono rozmowę</translation>
    </message>
    <message>
        <source>Notes and places</source>
        <translation>Notatki i miejsca</translation>
    </message>
    <message>
        <source>Names, numbers and places, sealed</source>
        <translation>Nazwiska, numery i miejsca, zapieczętowane</translation>
    </message>
    <message>
        <source>Keys to what is sealed</source>
        <translation>Klucze do tego, co zapieczętowane</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>What was typed in an open call</source>
        <translation>Co wpisano w otwartej rozmowie</translation>
    </message>
    <message>
        <source>Steps of a duty to report</source>
        <translation>Kroki obowiązku zawiadomienia</translation>
    </message>
    <message>
        <source>What was erased and when</source>
        <translation>Co i kiedy usunięto</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Zaświadczenia o usunięciu</translation>
    </message>
    <message>
        <source>That something was changed</source>
        <translation>To, że coś zmieniono</translation>
    </message>
    <message>
        <source>What the vault says of itself</source>
        <translation>Co sejf mówi o sobie</translation>
    </message>
    <message>
        <source>Marks of callers&apos; numbers</source>
        <translation>Znaczniki numerów osób dzwoniących</translation>
    </message>
    <message>
        <source>The rules in use</source>
        <translation>Używane reguły</translation>
    </message>
    <message>
        <source>The people concerned, in codes</source>
        <translation>Osoby, których to dotyczy, w kodach</translation>
    </message>
    <message>
        <source>Names and roles of who works here</source>
        <translation>Nazwiska i role osób tu pracujących</translation>
    </message>
    <message>
        <source>Services a person was referred to</source>
        <translation>Placówki, do których skierowano osobę</translation>
    </message>
    <message>
        <source>Spans that were changed</source>
        <translation>Zmienione okresy</translation>
    </message>
    <message>
        <source>Digits a caller may say next time</source>
        <translation>Cyfry, które osoba może podać następnym razem</translation>
    </message>
    <message>
        <source>What a corrected text said before</source>
        <translation>Co mówił tekst przed poprawieniem</translation>
    </message>
    <message>
        <source>Names, numbers and places that wait for their seal</source>
        <translation>Nazwiska, numery i miejsca czekające na pieczęć</translation>
    </message>
    <message>
        <source>Counts of a year</source>
        <translation>Liczby z roku</translation>
    </message>
    <message>
        <source>Which calls the search has still to take in</source>
        <translation>Rozmowy, których wyszukiwanie jeszcze nie objęło</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Calls judged again: %1 of %2</source>
        <translation>Rozmowy ocenione ponownie: %1 z %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Kind of call</source>
        <translation>Rodzaj rozmowy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Sposób kontaktu</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Kto dzwonił</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się zakończyło</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Zagrożenie</translation>
    </message>
    <message>
        <source>Kinds of danger</source>
        <translation>Rodzaje zagrożenia</translation>
    </message>
    <message>
        <source>What was wished for</source>
        <translation>Czego chciała osoba</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation>Dzień następnego kontaktu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Place of the people concerned</source>
        <translation>Miejsce osób, których to dotyczy</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Kto słyszy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Notatka dla następnej osoby</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Dlaczego zmieniono poziom ręcznie</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Obowiązek zawiadomienia</translation>
    </message>
    <message>
        <source>Way to ring back</source>
        <translation>Sposób oddzwonienia</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Numer do oddzwonienia</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Bezpieczne pory</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Co powiedzieć, gdy odbierze ktoś inny</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pobyt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Formy wykorzystania</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Kto korzysta</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <extracomment>%1 is the number of a call, %2 a moment.</extracomment>
        <translation>Rozmowa %1, %2</translation>
    </message>
    <message>
        <source>Given with consent to %1, %2</source>
        <extracomment>%1 is a service, %2 a moment.</extracomment>
        <translation>Przekazano za zgodą: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) are in this call.</source>
        <translation>
            <numerusform>W tej rozmowie jest jeszcze %n inna osoba.</numerusform>
            <numerusform>W tej rozmowie są jeszcze %n inne osoby.</numerusform>
            <numerusform>W tej rozmowie jest jeszcze %n innych osób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingWords</name>
    <message>
        <source>That did not open the backup. A backup opens with what was right on the day it was made.</source>
        <translation>To nie otworzyło kopii. Kopię otwiera to, co było ważne w dniu, w którym powstała.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Choose another one.</source>
        <translation>Tej kopii już nie ma. Proszę wybrać inną.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a copy to try. Free some.</source>
        <translation>Na tym komputerze nie ma miejsca na kopię do próby. Proszę zwolnić trochę miejsca.</translation>
    </message>
    <message>
        <source>This backup cannot be opened. Make a new one now, and try that one.</source>
        <translation>Tej kopii nie da się otworzyć. Proszę teraz zrobić nową i ją wypróbować.</translation>
    </message>
    <message>
        <source>This folder belongs to the data itself. Choose one on another disk.</source>
        <translation>Ten folder należy do samych danych. Proszę wybrać folder na innym dysku.</translation>
    </message>
    <message>
        <source>This folder is not there, or nothing can be written into it. Is the disk plugged in?</source>
        <translation>Tego folderu nie ma albo nie można w nim zapisywać. Czy dysk jest podłączony?</translation>
    </message>
    <message>
        <source>Somebody of this name has a key already. Add something to the name, such as an initial.</source>
        <translation>Ktoś o tym imieniu ma już klucz. Proszę coś dodać, na przykład pierwszą literę nazwiska.</translation>
    </message>
    <message>
        <source>The last person with a key cannot be retired: nobody could open the vault.</source>
        <translation>Ostatniej osobie nie można odebrać klucza: nikt nie otworzyłby sejfu.</translation>
    </message>
    <message>
        <source>The passphrase you have now was another one. Nothing has changed.</source>
        <translation>Obecne hasło jest inne. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>This person has no key any more.</source>
        <translation>Ta osoba nie ma już klucza.</translation>
    </message>
    <message>
        <source>The file of the keys could not be written. Nothing has changed.</source>
        <translation>Nie udało się zapisać pliku z kluczami. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Added. The passphrase opens the vault from now on.</source>
        <translation>Dodano. Hasło od teraz otwiera sejf.</translation>
    </message>
    <message>
        <source>Retired. The passphrase opens nothing any more.</source>
        <translation>Klucz odebrany. Hasło niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Set. The passphrase of before opens nothing any more.</source>
        <translation>Hasło ustawione. Poprzednie niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>The new kit opens the vault. The words of the old one open nothing any more: destroy those papers.</source>
        <translation>Nowy zestaw otwiera sejf. Słowa starego niczego już nie otwierają: proszę zniszczyć tamte kartki.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Zapamiętano.</translation>
    </message>
    <message>
        <source>This person cannot be the second one: it takes a shift lead or another administrator with a key.</source>
        <translation>Ta osoba nie może być tą drugą: potrzebny jest kierownik dyżuru albo drugi administrator z kluczem.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator: nobody could look after the people any more.</source>
        <translation>Ktoś musi pozostać administratorem: inaczej nikt nie mógłby zarządzać osobami.</translation>
    </message>
    <message>
        <source>There is nobody else with a key who could agree. It can be done alone from %1 on.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Nikt inny z kluczem nie może tego potwierdzić. Samodzielnie będzie to możliwe od %1.</translation>
    </message>
    <message>
        <source>The passphrase of the second person was another one. Nothing has changed.</source>
        <translation>Hasło drugiej osoby było inne. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Set. It holds from their next signing in.</source>
        <translation>Zapisano. Obowiązuje od następnego logowania tej osoby.</translation>
    </message>
    <message>
        <source>Given. They open from now on what is sealed for the leads.</source>
        <translation>Przekazano. Od teraz ta osoba otwiera to, co zapieczętowano dla kierowników dyżuru.</translation>
    </message>
    <message>
        <source>This person has a call that is not closed. It is closed or given to somebody else first.</source>
        <translation>Ta osoba ma niezamkniętą rozmowę. Najpierw trzeba ją zamknąć albo przydzielić komuś innemu.</translation>
    </message>
    <message>
        <source>Somebody has to stay shift lead there: the consultants would have nobody to turn to.</source>
        <translation>Ktoś musi tam pozostać kierownikiem dyżuru: konsultanci nie mieliby do kogo się zwrócić.</translation>
    </message>
    <message>
        <source>People with a key belong to this organisation. Move them first.</source>
        <translation>Do tej organizacji należą osoby z kluczem. Najpierw proszę je przenieść.</translation>
    </message>
    <message>
        <source>This organisation does not share the line.</source>
        <translation>Ta organizacja nie prowadzi tej linii.</translation>
    </message>
    <message>
        <source>Both have the same name. Give one of them another.</source>
        <translation>Obie mają tę samą nazwę. Proszę nadać jednej z nich inną.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>linia</translation>
    </message>
    <message>
        <source>Moved. It holds from their next signing in; calls taken before stay where they are.</source>
        <translation>Przeniesiono. Działa od następnego logowania; wcześniejsze rozmowy zostają tam, gdzie są.</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>No danger now</source>
        <comment>DangerNow</comment>
        <translation>Teraz bez zagrożenia</translation>
    </message>
    <message>
        <source>Danger now</source>
        <comment>DangerNow</comment>
        <translation>Zagrożenie teraz</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>DangerNow</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Locked in</source>
        <comment>DangerKind</comment>
        <translation>Ktoś zamknięty</translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>DangerKind</comment>
        <translation>Ktoś ranny</translation>
    </message>
    <message>
        <source>Weapon</source>
        <comment>DangerKind</comment>
        <translation>Broń</translation>
    </message>
    <message>
        <source>Threat</source>
        <comment>DangerKind</comment>
        <translation>Groźba</translation>
    </message>
    <message>
        <source>Suicidal</source>
        <comment>DangerKind</comment>
        <translation>Myśli samobójcze</translation>
    </message>
    <message>
        <source>Child alone</source>
        <comment>DangerKind</comment>
        <translation>Dziecko samo</translation>
    </message>
    <message>
        <source>Cold or heat</source>
        <comment>DangerKind</comment>
        <translation>Zimno lub upał</translation>
    </message>
    <message>
        <source>In Poland</source>
        <comment>DangerPlace</comment>
        <translation>W Polsce</translation>
    </message>
    <message>
        <source>Abroad</source>
        <comment>DangerPlace</comment>
        <translation>Za granicą</translation>
    </message>
    <message>
        <source>At sea</source>
        <comment>DangerPlace</comment>
        <translation>Na morzu</translation>
    </message>
    <message>
        <source>Place not known</source>
        <comment>DangerPlace</comment>
        <translation>Nie wiadomo gdzie</translation>
    </message>
    <message>
        <source>Do not call back</source>
        <comment>CutOffPlan</comment>
        <translation>Nie oddzwaniać</translation>
    </message>
    <message>
        <source>Call back as agreed</source>
        <comment>CutOffPlan</comment>
        <translation>Oddzwonić, jak umówiono</translation>
    </message>
    <message>
        <source>Send help</source>
        <comment>CutOffPlan</comment>
        <translation>Wezwać pomoc</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie powiedziano</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>osoba, która dzwoni</translation>
    </message>
    <message>
        <source>another adult</source>
        <translation>inna dorosła osoba</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>kilka osób</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>Listener</comment>
        <translation>nikt</translation>
    </message>
    <message>
        <source>the controller</source>
        <comment>Listener</comment>
        <translation>osoba kontrolująca</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>Listener</comment>
        <translation>partner, partnerka</translation>
    </message>
    <message>
        <source>others who live or work there</source>
        <comment>Listener</comment>
        <translation>inne osoby, które tam mieszkają lub pracują</translation>
    </message>
    <message>
        <source>family</source>
        <comment>Listener</comment>
        <translation>rodzina</translation>
    </message>
    <message>
        <source>a child</source>
        <comment>Listener</comment>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>somebody else</source>
        <comment>Listener</comment>
        <translation>ktoś inny</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>w godzinach</translation>
    </message>
    <message>
        <source>in days</source>
        <translation>w dniach</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>w miesiącach</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>w latach</translation>
    </message>
    <message>
        <source>from the last call of that number</source>
        <translation>od ostatniego telefonu z tego numeru</translation>
    </message>
    <message>
        <source>from the last planned contact</source>
        <translation>od ostatniego planowanego kontaktu</translation>
    </message>
    <message>
        <source>from the closing of the call</source>
        <translation>od zamknięcia rozmowy</translation>
    </message>
    <message>
        <source>from the end of the year of the call</source>
        <translation>od końca roku, w którym była rozmowa</translation>
    </message>
    <message>
        <source>By the table: %1. Changed %2 by %3: %4</source>
        <extracomment>%1 is a span, %2 a moment, %3 a person, %4 why, in their words.</extracomment>
        <translation>Według tabeli: %1. Zmiana %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>danger now</source>
        <translation>zagrożenie teraz</translation>
    </message>
    <message>
        <source>form of exploitation of a child</source>
        <translation>forma wykorzystania dziecka</translation>
    </message>
    <message>
        <source>someone else decides or takes the money</source>
        <translation>ktoś inny decyduje lub bierze pieniądze</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>sygnał</translation>
    </message>
    <message>
        <source>may rise to %1</source>
        <extracomment>%1 is a level such as T1.</extracomment>
        <translation>może wzrosnąć do %1</translation>
    </message>
    <message>
        <source>all short questions were answered no</source>
        <translation>na wszystkie krótkie pytania: nie</translation>
    </message>
    <message>
        <source>nothing points to it so far</source>
        <translation>na razie nic na to nie wskazuje</translation>
    </message>
    <message>
        <source>because: %1</source>
        <extracomment>%1 is a list of reasons.</extracomment>
        <translation>bo: %1</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>są przesłanki</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
</context>
<context>
    <name>latarnia::AfterCall</name>
    <message>
        <source>no day yet</source>
        <translation>jeszcze bez daty</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Którego dnia</translation>
    </message>
</context>
<context>
    <name>latarnia::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Ustalenia</translation>
    </message>
</context>
<context>
    <name>latarnia::AssignCard</name>
    <message>
        <source>Why does %1 get it? This is written down.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Dlaczego dostaje ją %1? To zostanie zapisane.</translation>
    </message>
    <message>
        <source>It is %1&apos;s call now.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Teraz to rozmowa, którą ma %1.</translation>
    </message>
    <message>
        <source>Names and places stay sealed for them: you do not open them yourself.</source>
        <translation>Nazwiska i miejsca pozostają dla tej osoby zamknięte: nie ma ich tu kto otworzyć.</translation>
    </message>
    <message>
        <source>Whose call it is</source>
        <translation>Czyja to rozmowa</translation>
    </message>
    <message>
        <source>Nobody&apos;s who has signed in here.</source>
        <translation>Nikogo, kto się tu logował.</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Przydziel innej osobie</translation>
    </message>
    <message>
        <source>Who gets the call?</source>
        <translation>Kto dostaje rozmowę?</translation>
    </message>
</context>
<context>
    <name>latarnia::AuditCard</name>
    <message>
        <source>All lines are being checked…</source>
        <translation>Sprawdzanie wszystkich wierszy…</translation>
    </message>
    <message>
        <source>Not checked since the start.</source>
        <translation>Od uruchomienia nie sprawdzano.</translation>
    </message>
    <message>
        <source>All lines:</source>
        <translation>Wszystkie wiersze:</translation>
    </message>
    <message>
        <source>At the start, the newest lines:</source>
        <translation>Przy uruchomieniu, najnowsze wiersze:</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Check all lines</source>
        <translation>Sprawdź wszystkie wiersze</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Pokaż najnowsze</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Pokaż starsze</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupCard</name>
    <message>
        <source>A backup is being made…</source>
        <translation>Kopia się robi…</translation>
    </message>
    <message>
        <source>Made, and checked by opening it again.</source>
        <translation>Kopia zrobiona i sprawdzona przez ponowne otwarcie.</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>Kopia zapasowa się nie udała. %1</translation>
    </message>
    <message>
        <source>The backup is being read. Calls go on meanwhile.</source>
        <translation>Kopia jest czytana. Rozmowy można w tym czasie odbierać.</translation>
    </message>
    <message>
        <source>The drill is done; its result is noted below.</source>
        <translation>Próba skończona; wynik jest zapisany niżej.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Robi się…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Zrób teraz</translation>
    </message>
    <message>
        <source>All backups lie on this computer. Name a second place for them.</source>
        <translation>Wszystkie kopie leżą na tym komputerze. Proszę wskazać drugie miejsce.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Drugie miejsce: %1</translation>
    </message>
    <message>
        <source>The second place cannot be reached: %1. Is the disk plugged in?</source>
        <translation>Drugie miejsce jest niedostępne: %1. Czy dysk jest podłączony?</translation>
    </message>
    <message>
        <source>No backup was ever tried. Do a restore drill.</source>
        <translation>Żadnej kopii jeszcze nie wypróbowano. Proszę zrobić próbę przywracania.</translation>
    </message>
    <message numerus="yes">
        <source>Last drill %1: the backup of %2 opens, every page can be read, %n call(s).</source>
        <extracomment>%1 is when it was tried, %2 when the backup was made.</extracomment>
        <translation>
            <numerusform>Ostatnia próba %1: kopia z %2 się otwiera, każdą stronę da się odczytać, %n rozmowa.</numerusform>
            <numerusform>Ostatnia próba %1: kopia z %2 się otwiera, każdą stronę da się odczytać, %n rozmowy.</numerusform>
            <numerusform>Ostatnia próba %1: kopia z %2 się otwiera, każdą stronę da się odczytać, %n rozmów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last drill %1: the backup of %2 is damaged. Make a new one now.</source>
        <translation>Ostatnia próba %1: kopia z %2 jest uszkodzona. Proszę teraz zrobić nową.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Próba przywracania</translation>
    </message>
    <message>
        <source>Name a second place</source>
        <translation>Wskaż drugie miejsce</translation>
    </message>
    <message>
        <source>Change the second place</source>
        <translation>Zmień drugie miejsce</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupChoice</name>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder kopii zapasowej</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Szukam kopii zapasowych…</translation>
    </message>
    <message>
        <source>No backup was found in %1.</source>
        <translation>Nie znaleziono kopii zapasowej w %1.</translation>
    </message>
    <message>
        <source>No backup was found where they usually are. Name the folder of one, such as on a USB stick.</source>
        <translation>Nie znaleziono kopii zapasowej tam, gdzie zwykle leży. Proszę podać jej folder, na przykład na pendrivie.</translation>
    </message>
    <message>
        <source>Data folder, without a note of its time</source>
        <translation>Folder danych, bez zapisanej daty</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <extracomment>%1 is day and time. Checked: it was opened and read whole after it was made.</extracomment>
        <translation>%1, sprawdzona</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, jeszcze niesprawdzona</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Only try it: nothing is changed</source>
        <translation>Tylko próba: niczego nie zmieniaj</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Inny folder</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupRows</name>
    <message>
        <source>second place</source>
        <translation>drugie miejsce</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>sprawdzona %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze niesprawdzona</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallActions</name>
    <message>
        <source>Something was recorded: this call is closed with care, in the last part.</source>
        <translation>Coś już zapisano: tę rozmowę trzeba zakończyć zwykłą drogą, w ostatniej części.</translation>
    </message>
    <message>
        <source>112 called at %1. Kept in the call.</source>
        <translation>Zadzwoniono na 112 o %1. Zapisano w rozmowie.</translation>
    </message>
    <message>
        <source>Shift lead told at %1. Kept in the call.</source>
        <translation>Kierownik dyżuru powiadomiony o %1. Zapisano w rozmowie.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallBackCard</name>
    <message>
        <source>Ringing back</source>
        <translation>Oddzwonienie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>When it is safe, in the caller&apos;s time</source>
        <translation>Kiedy jest bezpiecznie, według czasu osoby dzwoniącej</translation>
    </message>
    <message>
        <source>What to say if somebody else answers</source>
        <translation>Co powiedzieć, gdy odbierze ktoś inny</translation>
    </message>
    <message>
        <source>Code word: send help</source>
        <translation>Umówione słowo: wezwać pomoc</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the code word for ten seconds</source>
        <translation>Pokaż umówione słowo na dziesięć sekund</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Można zostawić wiadomość</translation>
    </message>
    <message>
        <source>Nobody rings after</source>
        <translation>Ostatni dzień na oddzwonienie</translation>
    </message>
</context>
<context>
    <name>latarnia::CallCloser</name>
    <message>
        <source>Press Ctrl+Enter once more to close this call.</source>
        <translation>Naciśnij Ctrl+Enter jeszcze raz, aby zakończyć tę rozmowę.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallForm</name>
    <message>
        <source>Lift it</source>
        <translation>Znieś</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>Popraw to, co zapisano</translation>
    </message>
    <message>
        <source>Erase what names somebody and what was written</source>
        <translation>Usuń to, co kogoś wskazuje, i to, co zapisano</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Rozmowa %1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Which of the texts</source>
        <translation>Który z tekstów</translation>
    </message>
    <message>
        <source>What it is to say</source>
        <translation>Jak ma brzmieć</translation>
    </message>
    <message>
        <source>This cannot be taken back. Those who were given the data with consent have to be told: the access report names them.</source>
        <translation>Tego nie da się cofnąć. Tych, którzy dostali dane za zgodą, trzeba powiadomić: wymienia ich informacja o danych.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Which file: its number, and whose it is (may stay empty)</source>
        <translation>Jaka sprawa: sygnatura i czyja (może zostać puste)</translation>
    </message>
</context>
<context>
    <name>latarnia::CallHeader</name>
    <message>
        <source>Call %1</source>
        <translation>Rozmowa %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>odebrana %1</translation>
    </message>
    <message>
        <source>Caller speaks</source>
        <translation>Język rozmowy</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Język rozmowy</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisuję…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Still saving…</source>
        <translation>Nadal zapisuję…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Nie zapisano od %1</translation>
    </message>
    <message>
        <source>%1 proposed to the lead</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>%1: czeka na kierownika</translation>
    </message>
    <message>
        <source>by hand, answers say %1</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>ręcznie, z odpowiedzi %1</translation>
    </message>
    <message>
        <source>without the danger: %1</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>bez zagrożenia: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Call without a number yet</source>
        <translation>Rozmowa jeszcze bez numeru</translation>
    </message>
    <message>
        <source>Emergency copy</source>
        <translation>Kopia awaryjna</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>dlaczego?</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListModel</name>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>niedostępna</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyja</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListPage</name>
    <message>
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>Lista rozmów</translation>
    </message>
    <message>
        <source>The chosen call</source>
        <translation>Wybrana rozmowa</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>czytaj rozmowę</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>powrót do listy</translation>
    </message>
</context>
<context>
    <name>latarnia::CallNotice</name>
    <message>
        <source>Marked: %1. Is there danger now? 1 yes, 2 no, 3 not known.</source>
        <extracomment>%1 is a kind of danger, such as &quot;Weapon&quot;. The digits are the keys of the three answers.</extracomment>
        <translation>Zaznaczono: %1. Czy jest teraz zagrożenie? 1 tak, 2 nie, 3 nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallPage</name>
    <message>
        <source>Parts of the call</source>
        <translation>Części rozmowy</translation>
    </message>
    <message>
        <source>Caller and situation</source>
        <translation>Osoba i sytuacja</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Lista pytań</translation>
    </message>
    <message numerus="yes">
        <source>People (%n)</source>
        <translation>
            <numerusform>Osoby (%n)</numerusform>
            <numerusform>Osoby (%n)</numerusform>
            <numerusform>Osoby (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Nobody to name yet</source>
        <extracomment>%1 is the service that comes first.</extracomment>
        <translation>Na razie nie ma do kogo kierować</translation>
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
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>People and answers</source>
        <translation>Osoby i odpowiedzi</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note for the next colleague</source>
        <translation>Notatka dla następnego dyżuru</translation>
    </message>
    <message>
        <source>level by hand: %1</source>
        <translation>poziom ręcznie: %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Obowiązek zawiadomienia</translation>
    </message>
    <message>
        <source>Number of their case: %1</source>
        <extracomment>%1 is the number of a case.</extracomment>
        <translation>Numer ich sprawy: %1</translation>
    </message>
    <message>
        <source>it is they</source>
        <translation>potwierdzono</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nie potwierdzono</translation>
    </message>
    <message>
        <source>Rung back through the switchboard on %1: %2</source>
        <extracomment>%1 is a day and a time, %2 says what came of it.</extracomment>
        <translation>Oddzwoniono przez centralę %1: %2</translation>
    </message>
    <message>
        <source>Rung back through the switchboard: %1</source>
        <translation>Oddzwoniono przez centralę: %1</translation>
    </message>
    <message>
        <source>Number of the switchboard: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Numer centrali: %1</translation>
    </message>
    <message>
        <source>frozen on %1: a controller may be using this number, nobody rings it</source>
        <extracomment>What was agreed on ringing back; %1 is a day and a time.</extracomment>
        <translation>wstrzymano %1: z tego numeru może korzystać osoba kontrolująca, nikt tam nie oddzwania</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instytucja</translation>
    </message>
    <message>
        <source>Can talk freely: %1</source>
        <extracomment>%1 is yes, no or does not know.</extracomment>
        <translation>Może mówić swobodnie: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Słyszy: %1</translation>
    </message>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>Gdy się przerwie: %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
</context>
<context>
    <name>latarnia::CloseAtOnce</name>
    <message>
        <source>End at once: press a digit. Nothing personal is kept.</source>
        <translation>Zakończ od razu: naciśnij cyfrę. Żadne dane osobowe nie zostaną zapisane.</translation>
    </message>
    <message>
        <source>go on with the call</source>
        <translation>wróć do rozmowy</translation>
    </message>
</context>
<context>
    <name>latarnia::ClosePage</name>
    <message>
        <source>Close the call</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Rodzaj rozmowy</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się skończyła</translation>
    </message>
    <message>
        <source>Note for the next colleague: %1 of %2 characters</source>
        <translation>Notatka dla następnego dyżuru: %1 z %2 znaków</translation>
    </message>
    <message>
        <source>Everything needed to close is here.</source>
        <translation>Można zakończyć, niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Entered later than it was</source>
        <translation>Wpisywana później</translation>
    </message>
    <message>
        <source>Real beginning</source>
        <translation>Prawdziwy początek</translation>
    </message>
    <message>
        <source>Real end</source>
        <translation>Prawdziwy koniec</translation>
    </message>
</context>
<context>
    <name>latarnia::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Where the calls are kept, and what is good to know before they are.</source>
        <translation>Gdzie będą przechowywane rozmowy i co warto wiedzieć wcześniej.</translation>
    </message>
    <message>
        <source>No vault can be made in this folder.</source>
        <translation>W tym folderze nie można utworzyć sejfu.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Nothing here speaks against a vault.</source>
        <translation>Nic tu nie stoi na przeszkodzie.</translation>
    </message>
</context>
<context>
    <name>latarnia::ConsentCard</name>
    <message>
        <source>person %1</source>
        <translation>osoba %1</translation>
    </message>
    <message>
        <source>May something be passed on? Telling about a service needs no consent.</source>
        <translation>Czy można coś przekazać? Podanie kontaktu nie wymaga zgody.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>A guardian or curator was asked, and the child too</source>
        <translation>Zapytano opiekuna prawnego lub kuratora reprezentującego dziecko, a także dziecko</translation>
    </message>
    <message>
        <source>Slip of the key: take the last one out</source>
        <translation>Pomyłka przy klawiszu: usuń ostatni wpis</translation>
    </message>
</context>
<context>
    <name>latarnia::Curtain</name>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
</context>
<context>
    <name>latarnia::DangerSheet</name>
    <message>
        <source>Place first, then 112</source>
        <translation>Najpierw miejsce, potem 112</translation>
    </message>
    <message>
        <source>The first facts are here. Stay on the line.</source>
        <translation>Najważniejsze już wiadomo. Zostań na linii.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Brakuje jeszcze: %1</translation>
    </message>
    <message>
        <source>112 called %1</source>
        <translation>Na 112 zadzwoniono o %1</translation>
    </message>
    <message>
        <source>Lead told %1</source>
        <translation>Kierownik wie od %1</translation>
    </message>
    <message>
        <source>Mark 112 as called</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>Zaznacz: zadzwoniono na 112</translation>
    </message>
    <message>
        <source>Mark lead as told</source>
        <translation>Zaznacz: kierownik wie</translation>
    </message>
</context>
<context>
    <name>latarnia::DataPage</name>
    <message>
        <source>Data protection</source>
        <translation>Ochrona danych</translation>
    </message>
    <message>
        <source>What is kept for how long, what somebody may ask of the line, and who did what.</source>
        <translation>Co i jak długo jest przechowywane, o co ktoś może poprosić linię i kto co zrobił.</translation>
    </message>
</context>
<context>
    <name>latarnia::DeskNews</name>
    <message>
        <source>Lock with Ctrl+Q: a call can be taken before anybody signs in.</source>
        <translation>Proszę zablokować (Ctrl+Q): rozmowę można przyjąć jeszcze przed zalogowaniem.</translation>
    </message>
    <message>
        <source>What is written down of who did and saw what is not as it was written. Tell the lead; calls go on as always.</source>
        <translation>Rejestr tego, kto co zrobił i widział, nie jest taki, jak go zapisano. Proszę powiedzieć kierownikowi dyżuru; rozmowy działają jak zawsze.</translation>
    </message>
</context>
<context>
    <name>latarnia::DrillForm</name>
    <message>
        <source>A backup nobody has opened is only a hope. This copies it aside, opens the copy as another computer would, reads all of it and removes it again. Nothing else changes.</source>
        <translation>Kopia, której nikt nie otworzył, to tylko nadzieja. Próba odkłada jej odpis na bok, otwiera go tak jak inny komputer, czyta w całości i usuwa. Nic innego się nie zmienia.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Która kopia</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Czym otworzyć</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Hasłem</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>Zestawem odzyskiwania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Słowa zestawu odzyskiwania</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Trwa próba…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyBanner</name>
    <message>
        <source>Possible duty to report, open for %1: see Agreements</source>
        <extracomment>%1 is a duration such as 00:12:40.</extracomment>
        <translation>Możliwy obowiązek zawiadomienia, trwa %1: patrz Ustalenia</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyCard</name>
    <message>
        <source>Was something heard that may have to be reported?</source>
        <translation>Czy padło coś, co może trzeba zgłosić?</translation>
    </message>
    <message>
        <source>Possible legal duty to report (art. 240 of the Penal Code; to be confirmed by a lawyer). Tell the caller early that confidentiality has this limit. The program reports nothing.</source>
        <translation>Możliwy prawny obowiązek zawiadomienia (art. 240 Kodeksu karnego; do potwierdzenia przez prawnika). Osobie dzwoniącej od razu powiedzieć, że poufność ma taką granicę. Program niczego nie zgłasza.</translation>
    </message>
    <message>
        <source>Who, why, or the reference number</source>
        <translation>Kto, dlaczego albo numer sprawy</translation>
    </message>
</context>
<context>
    <name>latarnia::EmergencyCard</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Nie można odczytać tego folderu.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukam…</translation>
    </message>
    <message>
        <source>Nothing is there that the vault does not have.</source>
        <translation>Nie ma tam niczego, czego nie byłoby w sejfie.</translation>
    </message>
    <message>
        <source>Emergency copies</source>
        <translation>Kopie awaryjne</translation>
    </message>
    <message>
        <source>Calls that a vault could not take lie in small sealed files, perhaps on a USB stick. From here they come in; each call once, and its newer words stay.</source>
        <translation>Rozmowy, których sejf nie mógł przyjąć, leżą w małych zaszyfrowanych plikach, może na pendrivie. Stąd można je dołączyć; każda dołącza raz, zostają nowsze zapiski.</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Folder z kopiami</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Dołącz</translation>
    </message>
</context>
<context>
    <name>latarnia::Entry</name>
    <message>
        <source>The backup failed. %1</source>
        <translation>Kopia zapasowa się nie udała. %1</translation>
    </message>
    <message>
        <source>Calls taken while the vault was locked could not be taken in. They stay where they are.</source>
        <translation>Nie udało się przenieść rozmów odebranych przed otwarciem sejfu. Zostają tam, gdzie są.</translation>
    </message>
    <message>
        <source>The vault is in an older state than when it was last closed. Tell the lead.</source>
        <translation>Sejf jest w starszym stanie niż przy ostatnim zamknięciu. Proszę powiedzieć kierownikowi dyżuru.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last call here is from %2. Have the clock set right.</source>
        <extracomment>Both are moments.</extracomment>
        <translation>Zegar komputera pokazuje %1, a ostatnia rozmowa jest tu z %2. Zegar trzeba ustawić.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1; the last call here is from %2. If that cannot be, have the clock set right.</source>
        <translation>Zegar komputera pokazuje %1, a ostatnia rozmowa jest tu z %2. Jeśli to niemożliwe, zegar trzeba ustawić.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped from %1 to %2. Have it looked at; how long calls last is not touched by it.</source>
        <translation>Zegar komputera przeskoczył z %1 na %2. Trzeba go sprawdzić; czasu trwania rozmów to nie zmienia.</translation>
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
        <translation>Na później można zostawić tylko rozmowę z zagrożeniem, prowadzoną szeptem albo przerwaną. Tę trzeba zakończyć teraz.</translation>
    </message>
</context>
<context>
    <name>latarnia::FirstStart</name>
    <message>
        <source>The vault is being made. This takes a moment, on purpose.</source>
        <translation>Tworzenie sejfu. To celowo trwa chwilę.</translation>
    </message>
    <message>
        <source>The words are shown only now. Who leaves before they are on paper has a vault without a recovery kit.</source>
        <translation>Słowa widać tylko teraz. Kto wyjdzie, zanim je zapisze, będzie mieć sejf bez zestawu odzyskiwania.</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Wróć do słów</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Wyjdź bez nich</translation>
    </message>
    <message>
        <source>The setup is not finished. What you typed here is not kept.</source>
        <translation>Konfiguracja nie jest skończona. Wpisane tu dane nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program does not connect to any network.</source>
        <translation>Wszystko zostaje na tym komputerze. Program nie łączy się z siecią.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Utwórz sejf</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Są na kartce</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Do stanowiska</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>latarnia::FoundRows</name>
    <message>
        <source>Access report…</source>
        <translation>Informacja o danych…</translation>
    </message>
    <message>
        <source>Hold, correct, erase…</source>
        <translation>Zablokuj, popraw, usuń…</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassCard</name>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>You opened this call in an emergency. It can be read until %1; a lead reviews it.</source>
        <extracomment>%1 is an hour and minute.</extracomment>
        <translation>Rozmowę otwarto awaryjnie. Można ją czytać do %1; sprawdzi to kierownik dyżuru.</translation>
    </message>
    <message>
        <source>In an emergency you can read it for half an hour, without names and places. The lead is told at once and reviews it.</source>
        <translation>W nagłej sytuacji można ją czytać przez pół godziny, bez nazwisk i miejsc. Kierownik dyżuru dowie się o tym od razu i to sprawdzi.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Przeczytaj mimo to</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Co się stało, w kilku słowach</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassReviewCard</name>
    <message>
        <source>%1 read %2 in an emergency on %3: %4.</source>
        <extracomment>%1 is a person, %2 the number of a call, %3 a day and time, %4 why.</extracomment>
        <translation>%1: awaryjny odczyt rozmowy %2, %3. Powód: %4.</translation>
    </message>
    <message>
        <source>Somebody else has to review it.</source>
        <translation>Sprawdzić to musi ktoś inny.</translation>
    </message>
    <message>
        <source>What you say to it</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Read the call</source>
        <translation>Czytaj rozmowę</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Sprawdzone</translation>
    </message>
</context>
<context>
    <name>latarnia::HandLevelBar</name>
    <message>
        <source>Propose %1 to the shift lead. Why?</source>
        <translation>Zaproponuj kierownikowi: %1. Dlaczego?</translation>
    </message>
    <message>
        <source>Lower to %1. Why?</source>
        <translation>Obniż do %1. Dlaczego?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Obniż</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
</context>
<context>
    <name>latarnia::HelpPanel</name>
    <message numerus="yes">
        <source>Not shown: %n</source>
        <translation>
            <numerusform>Nie pokazano: %n</numerusform>
            <numerusform>Nie pokazano: %n</numerusform>
            <numerusform>Nie pokazano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not needed now: %n</source>
        <translation>
            <numerusform>teraz niepotrzebne: %n</numerusform>
            <numerusform>teraz niepotrzebne: %n</numerusform>
            <numerusform>teraz niepotrzebne: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Kto może pomóc teraz</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż z połączeniem</translation>
    </message>
    <message>
        <source>Give contact</source>
        <translation>Podaj kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n more below the list.</source>
        <translation>
            <numerusform>Jeszcze %n wskazówka pod listą.</numerusform>
            <numerusform>Jeszcze %n wskazówki pod listą.</numerusform>
            <numerusform>Jeszcze %n wskazówek pod listą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask consent, hand over</source>
        <translation>Zapytaj o zgodę, przekaż</translation>
    </message>
    <message>
        <source>Agree on ringing back</source>
        <translation>Umów oddzwonienie</translation>
    </message>
    <message>
        <source>Nobody to name yet. Ask on (F4), or agree on a safe time to ring back.</source>
        <translation>Na razie nie ma kogo wskazać. Można pytać dalej (F4) albo umówić bezpieczną porę oddzwonienia.</translation>
    </message>
</context>
<context>
    <name>latarnia::IdleNotice</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>Za %n sekundę ekran się zablokuje. Dowolny klawisz to zatrzyma.</numerusform>
            <numerusform>Za %n sekundy ekran się zablokuje. Dowolny klawisz to zatrzyma.</numerusform>
            <numerusform>Za %n sekund ekran się zablokuje. Dowolny klawisz to zatrzyma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>Za %n sekundę ekran się ukryje. Dowolny klawisz to zatrzyma.</numerusform>
            <numerusform>Za %n sekundy ekran się ukryje. Dowolny klawisz to zatrzyma.</numerusform>
            <numerusform>Za %n sekund ekran się ukryje. Dowolny klawisz to zatrzyma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IdlePage</name>
    <message>
        <source>Ready for a call</source>
        <translation>Gotowe na rozmowę</translation>
    </message>
    <message>
        <source>The call is kept from the first second, also if the power fails.</source>
        <translation>Rozmowa jest zapisywana od pierwszej sekundy, także gdy zabraknie prądu.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Odbierz rozmowę</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>No backup since %1. Tell the lead.</source>
        <translation>Nie ma kopii zapasowej od %1. Proszę powiedzieć kierownikowi dyżuru.</translation>
    </message>
    <message>
        <source>There is no backup yet. Tell the lead.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Proszę powiedzieć kierownikowi dyżuru.</translation>
    </message>
    <message>
        <source>Perhaps nobody has the recovery kit on paper. Make a new one on the page of the vault.</source>
        <translation>Możliwe, że nikt nie ma zestawu odzyskiwania na papierze. Proszę zrobić nowy na stronie sejfu.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at others&apos; calls in an emergency to review.</source>
        <translation>
            <numerusform>Do sprawdzenia: %n awaryjny odczyt cudzej rozmowy.</numerusform>
            <numerusform>Do sprawdzenia: %n awaryjne odczyty cudzych rozmów.</numerusform>
            <numerusform>Do sprawdzenia: %n awaryjnych odczytów cudzych rozmów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentCard</name>
    <message>
        <source>The lines are being read…</source>
        <translation>Trwa czytanie wierszy…</translation>
    </message>
    <message>
        <source>Save what was reached</source>
        <translation>Zapisz, do czego sięgnięto</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>What was reached, by whom, when and how often. UODO has to know within 72 hours of the moment it became known.</source>
        <translation>Do czego sięgnięto, kto, kiedy i ile razy. UODO trzeba zawiadomić w ciągu 72 godzin od chwili, gdy wyszło to na jaw.</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Do czego sięgnięto</translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentForm</name>
    <message>
        <source>Everybody at this desk</source>
        <translation>Wszyscy na tym stanowisku</translation>
    </message>
    <message>
        <source>Whose looks and deeds</source>
        <translation>Czyje wglądy i działania</translation>
    </message>
    <message>
        <source>Since when (Warsaw time)</source>
        <translation>Od kiedy (czas warszawski)</translation>
    </message>
    <message>
        <source>When it became known (Warsaw time)</source>
        <translation>Kiedy wyszło na jaw (czas warszawski)</translation>
    </message>
    <message>
        <source>Show what was reached</source>
        <translation>Pokaż, do czego sięgnięto</translation>
    </message>
</context>
<context>
    <name>latarnia::InstitutionFields</name>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Number of their case, no names</source>
        <translation>Numer ich sprawy, bez nazwisk</translation>
    </message>
    <message>
        <source>Published switchboard number</source>
        <translation>Oficjalny numer centrali</translation>
    </message>
    <message>
        <source>Rung back: confirmed</source>
        <translation>Oddzwoniono: potwierdzono</translation>
    </message>
    <message>
        <source>Rung back: not confirmed</source>
        <translation>Oddzwoniono: nie potwierdzono</translation>
    </message>
</context>
<context>
    <name>latarnia::KeyForm</name>
    <message>
        <source>A name is missing.</source>
        <translation>Brakuje imienia.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Proszę wybrać co najmniej jedną rolę.</translation>
    </message>
    <message>
        <source>The passphrase you have now is missing.</source>
        <translation>Brakuje obecnego hasła.</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Kolejna osoba</translation>
    </message>
    <message>
        <source>A new passphrase for yourself</source>
        <translation>Nowe własne hasło</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Nowe hasło dla: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>Czym się tu zajmuje</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwila…</translation>
    </message>
    <message>
        <source>Give them a key</source>
        <translation>Daj klucz</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>Brakuje drugiej osoby.</translation>
    </message>
    <message>
        <source>What %1 does here</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Co robi tu %1</translation>
    </message>
    <message>
        <source>Let %1 open what is sealed for the leads</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Dostęp do zapieczętowanych danych kierowników dyżuru: %1</translation>
    </message>
    <message>
        <source>Set the roles</source>
        <translation>Zapisz role</translation>
    </message>
    <message>
        <source>Give them the leads&apos; key</source>
        <translation>Przekaż klucz kierowników dyżuru</translation>
    </message>
    <message>
        <source>Whose calls %1 takes</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Dla kogo %1 odbiera rozmowy</translation>
    </message>
    <message>
        <source>Set the organisation</source>
        <translation>Ustaw organizację</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
</context>
<context>
    <name>latarnia::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, use the second one. Esc leaves.</source>
        <translation>Naciśnij po kolei każdy klawisz: ten, który działa, dostanie znak. Jeśli laptop zabiera dla siebie któryś klawisz F, używaj drugiego skrótu. Esc zamyka.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCard</name>
    <message>
        <source>The new kit is being made…</source>
        <translation>Nowy zestaw powstaje…</translation>
    </message>
    <message>
        <source>Nothing has changed. The words of before still open the vault.</source>
        <translation>Nic się nie zmieniło. Poprzednie słowa nadal otwierają sejf.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>There is no recovery kit.</source>
        <translation>Nie ma zestawu odzyskiwania.</translation>
    </message>
    <message>
        <source>Made on %1, and two of its words were read back from paper.</source>
        <translation>Powstał %1; dwa słowa odczytano z kartki.</translation>
    </message>
    <message>
        <source>Made on %1. Nobody has read its words back: perhaps they are on no paper. Make a new one.</source>
        <translation>Powstał %1. Nikt nie odczytał jego słów z kartki: możliwe, że nigdzie ich nie zapisano. Proszę zrobić nowy.</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Zrób nowy zestaw</translation>
    </message>
    <message>
        <source>Two of the words, read back from your paper.</source>
        <translation>Dwa słowa, odczytane z kartki.</translation>
    </message>
    <message>
        <source>These eleven words will open the vault when nobody remembers a passphrase. They are shown only now. The old kit opens it until two words were checked, then it opens nothing any more.</source>
        <translation>Te jedenaście słów otworzy sejf, gdy nikt nie będzie pamiętać hasła. Widać je tylko teraz. Stary zestaw otwiera sejf do chwili sprawdzenia dwóch słów, potem już niczego nie otwiera.</translation>
    </message>
    <message>
        <source>This is the kit from now on</source>
        <translation>To jest odtąd zestaw</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Są na kartce</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Pokaż słowa jeszcze raz</translation>
    </message>
    <message>
        <source>Keep the old kit</source>
        <translation>Zostaw stary zestaw</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCheckPage</name>
    <message>
        <source>Check the paper</source>
        <translation>Sprawdzenie kartki</translation>
    </message>
    <message>
        <source>Two of the words, read from your paper. If one is not readable, Back shows all of them again.</source>
        <translation>Dwa ze słów, odczytane z kartki. Jeśli któregoś nie da się odczytać, Wstecz pokaże wszystkie jeszcze raz.</translation>
    </message>
    <message>
        <source>Both words must be those of the kit.</source>
        <translation>Oba słowa muszą być takie jak w zestawie.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Słowo %1</translation>
    </message>
    <message>
        <source>Capital letters do not count.</source>
        <translation>Wielkość liter nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Both are right: your paper can be read.</source>
        <translation>Oba się zgadzają: kartka jest czytelna.</translation>
    </message>
    <message>
        <source>At least one is another word. Look at the paper once more.</source>
        <translation>Co najmniej jedno słowo jest inne. Proszę jeszcze raz spojrzeć na kartkę.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>These eleven words open the vault when nobody remembers a passphrase. They are shown only now and kept nowhere.</source>
        <translation>Te jedenaście słów otworzy sejf, gdy nikt nie będzie pamiętał hasła. Widać je tylko teraz i nigdzie nie są zapisywane.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Słowa zestawu odzyskiwania</translation>
    </message>
    <message>
        <source>Write them on paper with their numbers, twice. Keep the two papers in two places, never with a backup.</source>
        <translation>Proszę zapisać je z numerami na dwóch kartkach. Kartki trzymać w dwóch miejscach, nigdy razem z kopią zapasową.</translation>
    </message>
    <message>
        <source>Do not take a picture and do not type them into a file. Who has these words and this computer reads everything.</source>
        <translation>Proszę nie robić zdjęcia i nie zapisywać słów w pliku. Kto ma te słowa i ten komputer, przeczyta wszystko.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitWayIn</name>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Choose whose passphrase is to be set.</source>
        <translation>Proszę wybrać, czyje hasło ustawić.</translation>
    </message>
    <message>
        <source>The new passphrase is being set…</source>
        <translation>Ustawianie nowego hasła…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Wpisane tu dane nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>The kit fits. Now set a new passphrase; the old one opens nothing any more.</source>
        <translation>Zestaw pasuje. Proszę teraz ustawić nowe hasło; stare niczego już nie otworzy.</translation>
    </message>
    <message>
        <source>Type the eleven words from the paper, with a blank between them. Capital letters and line breaks do not count.</source>
        <translation>Proszę wpisać jedenaście słów z kartki, oddzielając je odstępem. Wielkość liter i podział wierszy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Słowa zestawu odzyskiwania</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Czyje hasło</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Ustaw i otwórz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Wróć do logowania</translation>
    </message>
</context>
<context>
    <name>latarnia::KnownFacts</name>
    <message>
        <source>Caller</source>
        <translation>Kto dzwoni</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Gdzie są te osoby</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>O co prosi</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>%1 of %2: the person now on the screen and how many there are.</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>Osób w tej samej sytuacji</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pobyt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Co już wiemy</translation>
    </message>
</context>
<context>
    <name>latarnia::LevelWhy</name>
    <message>
        <source>%1 is proposed to the shift lead.</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>Zaproponowano kierownikowi: %1.</translation>
    </message>
    <message>
        <source>Set by hand; the answers say %1.</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>Ustawione ręcznie; odpowiedzi dają %1.</translation>
    </message>
    <message>
        <source>Without the danger the answers say %1.</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>Bez zagrożenia odpowiedzi dają %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; still open: %n question(s).</source>
        <extracomment>%1 says what may happen, such as &quot;may rise to T1&quot;.</extracomment>
        <translation>
            <numerusform>%1; jeszcze otwarte: %n pytanie.</numerusform>
            <numerusform>%1; jeszcze otwarte: %n pytania.</numerusform>
            <numerusform>%1; jeszcze otwarte: %n pytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%2 is a level with its words.</extracomment>
        <translation>Osoba %1: %2</translation>
    </message>
    <message>
        <source>The level helps you decide. It judges nobody.</source>
        <translation>Poziom pomaga w decyzji. Nikogo nie ocenia.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <extracomment>%1 is a level with its words, such as &quot;T1 Strong indication&quot;.</extracomment>
        <translation>Dlaczego %1?</translation>
    </message>
</context>
<context>
    <name>latarnia::LooksCard</name>
    <message>
        <source>recovery kit</source>
        <translation>zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>Who has seen this call</source>
        <translation>Kto miał wgląd w tę rozmowę</translation>
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
        <translation>Nic nie znaleziono. Wpisz część słowa.</translation>
    </message>
    <message>
        <source>The vault is locked. This call is sealed; Ctrl+Q to sign in, and it is there again.</source>
        <translation>Sejf jest zamknięty. Ta rozmowa jest zaszyfrowana; Ctrl+Q, aby się zalogować, i rozmowa znów tu będzie.</translation>
    </message>
</context>
<context>
    <name>latarnia::NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Nazwiska</translation>
    </message>
    <message>
        <source>None of this is needed for help. It is sealed when the call is closed.</source>
        <translation>Nic z tego nie jest potrzebne, żeby pomóc. Po zamknięciu rozmowy zostanie zapieczętowane.</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Czyje nazwiska</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Ta osoba</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Osoba dzwoniąca</translation>
    </message>
    <message>
        <source>Suspected person</source>
        <translation>Osoba podejrzewana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Employer or firm</source>
        <translation>Pracodawca lub firma</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Kim jest dla tej osoby</translation>
    </message>
</context>
<context>
    <name>latarnia::NewPassphrase</name>
    <message>
        <source>The passphrase is not strong enough yet.</source>
        <translation>Hasło nie jest jeszcze wystarczająco mocne.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Proszę wpisać dwa razy to samo hasło.</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>Co najmniej 12 znaków.</translation>
    </message>
    <message>
        <source>Once more, so that no slip of a finger shuts you out.</source>
        <translation>Jeszcze raz, żeby pomyłka palca nie zamknęła dostępu.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Oba są takie same.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Jeszcze nie są takie same.</translation>
    </message>
    <message>
        <source>Take four or five words of your own that do not belong together. Blanks and any letters are welcome; nobody asks for digits or signs.</source>
        <translation>Najlepiej cztery lub pięć własnych słów, które do siebie nie pasują. Mogą być odstępy i dowolne litery; cyfry ani znaki nie są wymagane.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
</context>
<context>
    <name>latarnia::NoteHintLine</name>
    <message>
        <source>A quotation? Write the fact.</source>
        <translation>Cytat? Zapisz sam fakt.</translation>
    </message>
    <message>
        <source>An opinion? “%1”</source>
        <translation>Opinia? „%1”</translation>
    </message>
    <message>
        <source>A name? “%1”</source>
        <translation>Imię lub nazwisko? „%1”</translation>
    </message>
    <message>
        <source>Telephone numbers belong in Agreements.</source>
        <translation>Numer telefonu wpisz w Ustaleniach.</translation>
    </message>
</context>
<context>
    <name>latarnia::NotesPanel</name>
    <message>
        <source>The notes are too long: only the first %L1 characters are kept. Shorten them.</source>
        <translation>Notatki są za długie: zapisuje się tylko pierwsze %L1 znaków. Trzeba je skrócić.</translation>
    </message>
    <message>
        <source>Not pasted: %L1 characters, at most %L2. They are still in the clipboard.</source>
        <translation>Nie wklejono: %L1 znaków, najwyżej %L2. Nadal są w schowku.</translation>
    </message>
    <message>
        <source>Notes: facts, no names, no quotes</source>
        <translation>Notatki: fakty, bez nazwisk i cytatów</translation>
    </message>
</context>
<context>
    <name>latarnia::NumberWatch</name>
    <message>
        <source>Number seen before.</source>
        <translation>Ten numer już dzwonił.</translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Silent in the last three days: %n time(s).</source>
        <translation>
            <numerusform>Ten numer już dzwonił. Ciche telefony w ostatnich trzech dniach: %n.</numerusform>
            <numerusform>Ten numer już dzwonił. Ciche telefony w ostatnich trzech dniach: %n.</numerusform>
            <numerusform>Ten numer już dzwonił. Ciche telefony w ostatnich trzech dniach: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Abusive in the last 24 hours: %n time(s).</source>
        <translation>
            <numerusform>Ten numer już dzwonił. Obraźliwe połączenia w ciągu 24 godzin: %n.</numerusform>
            <numerusform>Ten numer już dzwonił. Obraźliwe połączenia w ciągu 24 godzin: %n.</numerusform>
            <numerusform>Ten numer już dzwonił. Obraźliwe połączenia w ciągu 24 godzin: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number seen before. A suspected controller may be using it: confirm nothing (F8).</source>
        <translation>Ten numer już dzwonił. Może z niego korzystać osoba kontrolująca: niczego nie potwierdzaj (F8).</translation>
    </message>
</context>
<context>
    <name>latarnia::OrganisationCard</name>
    <message>
        <source>Organisations</source>
        <translation>Organizacje</translation>
    </message>
    <message>
        <source>One alone answers the line.</source>
        <translation>Linię prowadzi jedna organizacja.</translation>
    </message>
    <message>
        <source>Name of the first</source>
        <translation>Nazwa pierwszej</translation>
    </message>
    <message>
        <source>Name of the second; empty: there is only one</source>
        <translation>Nazwa drugiej; puste: jest tylko jedna</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nazwij</translation>
    </message>
    <message>
        <source>Set the names</source>
        <translation>Zapisz nazwy</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Where two share the line, a shift lead sees of the other&apos;s calls what was ticked and no words; a consultant sees their number and time.</source>
        <translation>Gdy linię prowadzą dwie, kierownik dyżuru widzi z rozmów drugiej tylko to, co zaznaczono, bez zapisków; konsultant widzi numer i godzinę.</translation>
    </message>
</context>
<context>
    <name>latarnia::OtherPlace</name>
    <message>
        <source>What is typed is in this window alone: no disk takes it. Name a folder on another one, such as a USB stick; the copy is sealed.</source>
        <translation>To, co wpisano, jest tylko w tym oknie: żaden dysk tego nie przyjmuje. Proszę podać folder na innym dysku, na przykład na pendrivie; kopia jest szyfrowana.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder.</source>
        <translation>Nie można zapisać w %1. Proszę podać inny folder.</translation>
    </message>
    <message>
        <source>Folder for a sealed copy</source>
        <translation>Folder na zaszyfrowaną kopię</translation>
    </message>
    <message>
        <source>Keep a copy there</source>
        <translation>Zapisz tam kopię</translation>
    </message>
</context>
<context>
    <name>latarnia::PageArea</name>
    <message numerus="yes">
        <source>%n more line(s) are in the file you save.</source>
        <translation>
            <numerusform>Jeszcze %n wiersz będzie w zapisanym pliku.</numerusform>
            <numerusform>Jeszcze %n wiersze będą w zapisanym pliku.</numerusform>
            <numerusform>Jeszcze %n wierszy będzie w zapisanym pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>It opens the vault at every start. Nobody can look it up for you.</source>
        <translation>Otwiera sejf przy każdym uruchomieniu. Nikt nie może go odczytać.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeopleCard</name>
    <message>
        <source>Retire yourself? Your passphrase opens nothing any more once the vault is locked. Everything is sealed anew at the next unlocking.</source>
        <translation>Odebrać klucz sobie? Po zamknięciu sejfu własne hasło niczego już nie otworzy. Przy najbliższym otwarciu wszystko zostanie zamknięte na nowo, innymi kluczami.</translation>
    </message>
    <message>
        <source>Retire %1? Their passphrase opens nothing any more. Everything is sealed anew at the next unlocking; backups from before still open with it until they are rotated out.</source>
        <translation>Odebrać klucz: %1? Hasło tej osoby niczego już nie otworzy. Przy najbliższym otwarciu wszystko zostanie zamknięte na nowo, innymi kluczami; wcześniejsze kopie to hasło otwiera, dopóki nie zastąpią ich nowsze.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Odbierz klucz</translation>
    </message>
    <message>
        <source>People with a key</source>
        <translation>Osoby z kluczem</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>At the next unlocking everything is sealed under new keys. That takes a moment, once.</source>
        <translation>Przy najbliższym otwarciu sejfu wszystko zostanie zamknięte na nowo, innymi kluczami. Jeden raz potrwa to chwilę dłużej.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Stay in Poland</source>
        <translation>Pobyt w Polsce</translation>
    </message>
    <message>
        <source>Is a guardian involved in it?</source>
        <translation>Czy opiekun prawny jest w to zamieszany?</translation>
    </message>
    <message>
        <source>Asked for asylum</source>
        <translation>Ubiega się o ochronę międzynarodową</translation>
    </message>
    <message>
        <source>Formally identified as a victim</source>
        <translation>Formalnie zidentyfikowana jako ofiara</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Co jest potrzebne</translation>
    </message>
    <message>
        <source>Everything about this person goes: press again</source>
        <translation>Zniknie wszystko o tej osobie: naciśnij jeszcze raz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Usuń tę osobę</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Z nich</translation>
    </message>
    <message>
        <source>are different</source>
        <translation>w innej sytuacji</translation>
    </message>
    <message>
        <source>Make these an entry of their own</source>
        <translation>Zapisz te osoby osobno</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>Ile osób w tej sytuacji</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonCard</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>No call was found. Somebody whose name was never written is in no call.</source>
        <translation>Nie znaleziono rozmowy. Osoby, której nazwiska nigdy nie zapisano, nie ma w żadnej.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) found. It sounds alike; that it is the same person is yours to tell.</source>
        <translation>
            <numerusform>Znaleziono %n rozmowę. Brzmi podobnie; czy to ta sama osoba, proszę ocenić.</numerusform>
            <numerusform>Znaleziono %n rozmowy. Brzmi podobnie; czy to ta sama osoba, proszę ocenić.</numerusform>
            <numerusform>Znaleziono %n rozmów. Brzmi podobnie; czy to ta sama osoba, proszę ocenić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Znajdź osobę</translation>
    </message>
    <message>
        <source>One of these is enough; a name may be spelled as it sounds. Each search is written down, but not what was looked for.</source>
        <translation>Wystarczy jedno z tych pól; nazwisko można zapisać tak, jak się słyszy. Każde wyszukiwanie jest odnotowane, ale nie to, czego szukano.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonPage</name>
    <message>
        <source>First person</source>
        <translation>Pierwsza osoba</translation>
    </message>
    <message>
        <source>Whoever sets this up. You can add the others later, each with a passphrase of their own.</source>
        <translation>Osoba, która to konfiguruje. Pozostałe można dodać później, każdą z własnym hasłem.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Brakuje imienia.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Proszę wybrać co najmniej jedną rolę.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>Rola na tym stanowisku</translation>
    </message>
    <message>
        <source>Space turns a role on and off. Somebody must be administrator, to add people and to look after backups.</source>
        <translation>Spacja włącza i wyłącza rolę. Ktoś musi być administratorem, żeby dodawać osoby i dbać o kopie zapasowe.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (zalogowano)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>bez klucza od %1</translation>
    </message>
    <message>
        <source>has no key</source>
        <translation>nie ma klucza</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Moje hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Odbierz klucz</translation>
    </message>
    <message>
        <source>Leads&apos; key</source>
        <translation>Klucz kierowników</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
</context>
<context>
    <name>latarnia::PinForm</name>
    <message>
        <source>4 to 8 digits.</source>
        <translation>Od 4 do 8 cyfr.</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>Jeszcze raz te same cyfry.</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, od 4 do 8 cyfr</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
</context>
<context>
    <name>latarnia::PinPrompt</name>
    <message>
        <source>That was not it. Once more.</source>
        <translation>To nie ten. Jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Proszę poczekać %n sekundę.</numerusform>
            <numerusform>Proszę poczekać %n sekundy.</numerusform>
            <numerusform>Proszę poczekać %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Return when done. Forgotten? Ctrl+Q, then the passphrase.</source>
        <translation>Na koniec Enter. Zapomniany? Ctrl+Q, potem hasło.</translation>
    </message>
</context>
<context>
    <name>latarnia::PlaceForm</name>
    <message>
        <source>A disk that breaks, burns or is stolen takes every backup on it along. Name a folder on another disk, such as a USB disk that stays plugged in. Backups are sealed like the vault.</source>
        <translation>Dysk, który się zepsuje, spłonie albo zostanie skradziony, zabiera ze sobą wszystkie swoje kopie. Proszę wskazać folder na innym dysku, na przykład na dysku USB, który zostaje podłączony. Kopie są zamknięte tak jak sejf.</translation>
    </message>
    <message>
        <source>Disks that are plugged in</source>
        <translation>Podłączone dyski</translation>
    </message>
    <message>
        <source>Folder, from the first slash on</source>
        <translation>Folder, od pierwszego ukośnika</translation>
    </message>
    <message>
        <source>This folder is on the disk of the data: what takes the one takes the other.</source>
        <translation>Ten folder jest na dysku z danymi: co zabierze jedno, zabierze i drugie.</translation>
    </message>
    <message>
        <source>Keep backups there too</source>
        <translation>Rób kopie także tam</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Bez drugiego miejsca</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionList</name>
    <message>
        <source>later</source>
        <translation>nie teraz</translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation>Krótkie pytania wstępne</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>zapytaj teraz</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionViews</name>
    <message>
        <source>strong</source>
        <translation>silny</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słaby</translation>
    </message>
    <message>
        <source>do not ask; mark only if it is said</source>
        <translation>nie pytać; zaznaczyć, gdy osoba sama powie</translation>
    </message>
    <message>
        <source>known from another answer</source>
        <translation>wiadomo z innej odpowiedzi</translation>
    </message>
    <message>
        <source>a witness cannot know this</source>
        <translation>świadek nie może tego wiedzieć</translation>
    </message>
    <message>
        <source>two answers disagree</source>
        <translation>dwie odpowiedzi sobie przeczą</translation>
    </message>
</context>
<context>
    <name>latarnia::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The vault is made, and your passphrase opens it.</source>
        <translation>Sejf jest gotowy i otwiera się tym hasłem.</translation>
    </message>
    <message>
        <source>From now on every word of a call is sealed before it reaches the disk.</source>
        <translation>Od tej chwili każde słowo rozmowy jest szyfrowane, zanim trafi na dysk.</translation>
    </message>
    <message>
        <source>Practice calls have a vault of their own, which is empty. Nothing of it ever mixes with real calls.</source>
        <translation>Rozmowy ćwiczebne mają osobny sejf, na razie pusty. Nic z niego nie miesza się z prawdziwymi rozmowami.</translation>
    </message>
    <message>
        <source>F1 shows the keys of this desk. Press each one once: laptops keep some for themselves.</source>
        <translation>F1 pokazuje klawisze tego stanowiska. Proszę nacisnąć każdy raz: laptopy zabierają niektóre dla siebie.</translation>
    </message>
</context>
<context>
    <name>latarnia::RecordCard</name>
    <message>
        <source>Save the record</source>
        <translation>Zapisz rejestr</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Rejestr czynności przetwarzania</translation>
    </message>
    <message>
        <source>Why which data are kept, how long, to whom they may be given and what protects them: as the program really does it, for the data protection officer.</source>
        <translation>Po co i jakie dane są przechowywane, jak długo, komu można je przekazać i co je chroni: tak, jak program naprawdę to robi, dla inspektora ochrony danych.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Pokaż rejestr</translation>
    </message>
</context>
<context>
    <name>latarnia::ReferralCard</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Co z tego wynikło: %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nie doszło</translation>
    </message>
    <message>
        <source>Take out, it was not done: %1</source>
        <translation>Usuń, nie doszło do tego: %1</translation>
    </message>
    <message>
        <source>Passed on in this call</source>
        <translation>Przekazano w tej rozmowie</translation>
    </message>
    <message>
        <source>Nothing yet. F7 leads to who can help.</source>
        <translation>Jeszcze nic. F7 prowadzi do tych, którzy mogą pomóc.</translation>
    </message>
    <message>
        <source>How it was passed on: %1</source>
        <translation>Jak przekazano: %1</translation>
    </message>
</context>
<context>
    <name>latarnia::ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Zapisz informację</translation>
    </message>
    <message>
        <source>To be told of a correction or an erasure:</source>
        <translation>O sprostowaniu lub usunięciu trzeba powiadomić:</translation>
    </message>
    <message>
        <source>Access report on call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Informacja o danych z rozmowy %1</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Osoba dzwoniąca</translation>
    </message>
    <message>
        <source>The caller, who is person %1 of the call</source>
        <translation>Osoba dzwoniąca, która jest osobą %1 w rozmowie</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto prosi</translation>
    </message>
    <message>
        <source>Read it before you hand it out: what was written in words may speak of others. Names the program knows are blacked out, others are not. A saved file leaves the vault.</source>
        <translation>Proszę przeczytać przed wydaniem: to, co zapisano słowami, może mówić o innych. Nazwiska znane programowi są zaczernione, inne nie. Zapisany plik wychodzi poza sejf.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Przygotuj informację</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Zamknij informację</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreFindings</name>
    <message numerus="yes">
        <source>%n calls in all</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, newest change %2</source>
        <extracomment>%1 is a number of calls, %2 day and time.</extracomment>
        <translation>%1, ostatnia zmiana %2</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>W kopii zapasowej</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Teraz na tym komputerze</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>cannot be told: it does not open</source>
        <translation>nie wiadomo: nie daje się otworzyć</translation>
    </message>
    <message>
        <source>The backup is whole and opens. Nothing was changed.</source>
        <translation>Kopia jest cała i daje się otworzyć. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The backup is older. What came after it is not lost: what is here now is kept in a folder of its own.</source>
        <translation>Kopia jest starsza. To, co przybyło później, nie zginie: obecne dane zostaną zachowane w osobnym folderze.</translation>
    </message>
    <message>
        <source>The backup is whole and opens.</source>
        <translation>Kopia jest cała i daje się otworzyć.</translation>
    </message>
    <message>
        <source>The backup is whole and opens. What is here now is kept in a folder of its own.</source>
        <translation>Kopia jest cała i daje się otworzyć. Obecne dane zostaną zachowane w osobnym folderze.</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreSecret</name>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Passphrase, as it was when the backup was made</source>
        <translation>Hasło z dnia, w którym powstała kopia</translation>
    </message>
    <message>
        <source>The eleven words of the recovery kit</source>
        <translation>Jedenaście słów zestawu odzyskiwania</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Wolę wpisać hasło</translation>
    </message>
    <message>
        <source>Use the recovery kit instead</source>
        <translation>Wolę użyć zestawu odzyskiwania</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreWayIn</name>
    <message>
        <source>The backup is copied, opened and read from end to end. This takes a moment.</source>
        <translation>Kopia jest właśnie odczytywana od początku do końca. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose another one.</source>
        <translation>Ta kopia jest uszkodzona. Niczego nie zmieniono; proszę wybrać inną.</translation>
    </message>
    <message>
        <source>The backup is put in its place…</source>
        <translation>Przywracanie kopii…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Wpisane tu dane nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>That did not fit. It is the passphrase of the day of the backup.</source>
        <translation>Nie pasuje. Potrzebne jest hasło z dnia, w którym powstała kopia.</translation>
    </message>
    <message>
        <source>There is not enough room on this disk for a copy, or it cannot be written.</source>
        <translation>Na tym dysku brakuje miejsca na kopię albo nie można na nim zapisywać.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what the backup holds.</source>
        <translation>Nic się nie zmieni, zanim nie będzie widać, co jest w kopii.</translation>
    </message>
    <message>
        <source>The backup is opened with what opened the vault on that day.</source>
        <translation>Kopię otwiera to, co tamtego dnia otwierało sejf.</translation>
    </message>
    <message>
        <source>Calls that were taken meanwhile come in when somebody signs in.</source>
        <translation>Rozmowy przyjęte w międzyczasie dołączą, gdy ktoś się zaloguje.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open and read it</source>
        <translation>Otwórz i odczytaj</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Inna kopia</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup in place, or whoever has the recovery kit. Calls can be taken all the same.</source>
        <translation>Kopię zapasową przywraca tylko administrator albo osoba, która ma zestaw odzyskiwania. Rozmowy można mimo to przyjmować.</translation>
    </message>
</context>
<context>
    <name>latarnia::RetentionCard</name>
    <message>
        <source>Erasing: %1 of %2. Calls go on meanwhile.</source>
        <extracomment>%1 of %2 calls.</extracomment>
        <translation>Usuwanie: %1 z %2. Rozmowy toczą się dalej.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: the computer&apos;s clock is far from the newest call. Have the clock looked at, then erase here.</source>
        <translation>Nic nie usuwa się samo: zegar komputera bardzo odbiega od ostatniej rozmowy. Proszę dać zegar do sprawdzenia, a potem usunąć tutaj.</translation>
    </message>
    <message>
        <source>Done. The certificate is kept in the vault.</source>
        <translation>Gotowe. Zaświadczenie jest w sejfie.</translation>
    </message>
    <message>
        <source>Erasing… Calls go on meanwhile.</source>
        <translation>Usuwanie… Rozmowy toczą się dalej.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zapisz zaświadczenie</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Nothing is due. What is due is erased once a day, when nobody talks.</source>
        <translation>Nic nie jest do usunięcia. Usuwa się raz dziennie, gdy nikt nie rozmawia.</translation>
    </message>
    <message>
        <source>What is due is erased once a day, when nobody talks. Counters stay; words, names and numbers go for ever.</source>
        <translation>To, czego termin minął, usuwa się raz dziennie, gdy nikt nie rozmawia. Liczniki zostają; słowa, nazwiska i numery znikają na zawsze.</translation>
    </message>
    <message>
        <source>Kept for how long</source>
        <translation>Jak długo przechowujemy</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Pokaż, co jest do usunięcia</translation>
    </message>
    <message>
        <source>Erase what is due…</source>
        <translation>Usuń to, czego termin minął…</translation>
    </message>
    <message>
        <source>This cannot be taken back, not even from a backup that is restored here. Erase now?</source>
        <translation>Tego nie da się cofnąć, nawet z kopii zapasowej przywróconej tutaj. Usunąć teraz?</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Nie usuwaj</translation>
    </message>
    <message>
        <source>Kept although its time is over</source>
        <translation>Zachowane, choć termin minął</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not signed by the data protection officer yet.</source>
        <translation>
            <numerusform>%n pozycji tabeli nie podpisał jeszcze inspektor ochrony danych.</numerusform>
            <numerusform>%n pozycji tabeli nie podpisał jeszcze inspektor ochrony danych.</numerusform>
            <numerusform>%n pozycji tabeli nie podpisał jeszcze inspektor ochrony danych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a row…</source>
        <translation>Zmień pozycję…</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Do usunięcia</translation>
    </message>
</context>
<context>
    <name>latarnia::ReturnNumberCard</name>
    <message>
        <source>This number opens nothing. Ask again slowly; old numbers expire.</source>
        <translation>Ten numer niczego nie otwiera. Zapytaj jeszcze raz powoli; stare numery wygasają.</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1: %2 then, %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Rozmowa z %1: wtedy %2, %n odpowiedź, dziś nieważne.</numerusform>
            <numerusform>Rozmowa z %1: wtedy %2, %n odpowiedzi, dziś nieważne.</numerusform>
            <numerusform>Rozmowa z %1: wtedy %2, %n odpowiedzi, dziś nieważne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n day(s). Next time these digits are enough, no name.</source>
        <translation>
            <numerusform>Ważny przez %n dzień. Następnym razem wystarczą te cyfry, bez nazwiska.</numerusform>
            <numerusform>Ważny przez %n dni. Następnym razem wystarczą te cyfry, bez nazwiska.</numerusform>
            <numerusform>Ważny przez %n dni. Następnym razem wystarczą te cyfry, bez nazwiska.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Numer powrotny</translation>
    </message>
    <message>
        <source>Digits the caller says</source>
        <translation>Cyfry, które mówi osoba</translation>
    </message>
    <message>
        <source>Give a return number</source>
        <translation>Podaj numer powrotny</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1, not closed yet: %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Rozmowa z %1, jeszcze niezakończona, odpowiedzi: %n, dziś nieważne.</numerusform>
            <numerusform>Rozmowa z %1, jeszcze niezakończona, odpowiedzi: %n, dziś nieważne.</numerusform>
            <numerusform>Rozmowa z %1, jeszcze niezakończona, odpowiedzi: %n, dziś nieważne.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number was withdrawn: somebody else may know it. Nothing is shown; ask as if nobody had called before.</source>
        <translation>Ten numer wycofano: może go znać ktoś inny. Nic się nie pokaże; pytaj jak przy pierwszej rozmowie.</translation>
    </message>
    <message>
        <source>The call of before is restricted and stays closed. Listen as if nobody had called before; if what was agreed then is needed, ask a shift lead.</source>
        <translation>Tamta rozmowa ma ograniczone dane i pozostaje zamknięta. Proszę słuchać tak, jakby nikt wcześniej nie dzwonił; jeśli potrzebne są tamte ustalenia, proszę zapytać kierownika dyżuru.</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyFolds</name>
    <message>
        <source>Urgent:</source>
        <translation>Pilne:</translation>
    </message>
    <message>
        <source>Who hears?</source>
        <translation>Kto słyszy?</translation>
    </message>
    <message>
        <source>Who hears, in words</source>
        <translation>Kto słyszy, słowami</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>słowami</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyStrip</name>
    <message>
        <source>Where? Address, street, anything in sight</source>
        <translation>Gdzie? Adres, ulica, coś, co widać</translation>
    </message>
    <message>
        <source>Can talk freely?</source>
        <translation>Może mówić swobodnie?</translation>
    </message>
    <message>
        <source>Danger now?</source>
        <translation>Zagrożenie teraz?</translation>
    </message>
    <message>
        <source>If cut off</source>
        <translation>Gdy połączenie się przerwie</translation>
    </message>
    <message>
        <source>Where is the danger</source>
        <translation>Gdzie jest zagrożenie</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Kto jest zagrożony</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Gdzie są te osoby</translation>
    </message>
    <message>
        <source>Where is the caller?</source>
        <translation>Gdzie jest osoba, która dzwoni?</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetySummary</name>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>Gdy się przerwie: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Słyszy: %1</translation>
    </message>
    <message>
        <source>Urgent: nothing marked</source>
        <translation>Pilne: nic nie zaznaczono</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreenCard</name>
    <message>
        <source>The PIN is gone.</source>
        <translation>PIN usunięty.</translation>
    </message>
    <message>
        <source>Set. It is asked for when the screen was hidden for more than 10 seconds.</source>
        <translation>Ustawiony. Program zapyta o niego, gdy ekran był ukryty dłużej niż 10 sekund.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minucie</numerusform>
            <numerusform>%n minutach</numerusform>
            <numerusform>%n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>A PIN is set until the desk is locked; then it is forgotten.</source>
        <translation>PIN jest ustawiony do zablokowania programu; potem znika.</translation>
    </message>
    <message>
        <source>No PIN. After 10 seconds a hidden screen comes back by the key alone during a call, and without a call it asks for the passphrase.</source>
        <translation>Bez PIN-u. Po 10 sekundach ukryty ekran w trakcie rozmowy wraca samym klawiszem, a bez rozmowy trzeba podać hasło.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>F12, Pause or three taps of Shift hide the screen at once. Left alone, the desk locks; during a call the screen is only hidden, after 15 minutes.</source>
        <translation>F12, Pauza albo trzy naciśnięcia Shift ukrywają ekran od razu. Gdy nikt nie dotyka klawiatury ani myszy, program się blokuje; w trakcie rozmowy ekran tylko się ukrywa, po 15 minutach.</translation>
    </message>
    <message>
        <source>Without a call it locks after</source>
        <translation>Bez rozmowy blokuje się po</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Usuń PIN</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreeningPage</name>
    <message>
        <source>Recruitment</source>
        <translation>Werbowanie</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>Two lines of one cell: &quot;Short&quot; above &quot;questions&quot;.</extracomment>
        <translation>Krótkie</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>pytania</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The list can wait. Stay on the line: place first, then 112, and say what happens.</source>
        <translation>Lista może poczekać. Zostań na linii: najpierw miejsce, potem 112, i mów, co robimy.</translation>
    </message>
    <message>
        <source>Nothing more to ask now. Listen, and mark what is said.</source>
        <translation>Na razie nie ma następnego pytania. Słuchaj i zaznaczaj, co osoba mówi.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Lista pytań</translation>
    </message>
    <message>
        <source>Parts of the screening</source>
        <translation>Części listy pytań</translation>
    </message>
    <message>
        <source>Weights are not confirmed: read from one secondary transcription.</source>
        <translation>Wagi niepotwierdzone: odczytane z jednego wtórnego odpisu.</translation>
    </message>
    <message>
        <source>Two answers disagree. %1</source>
        <extracomment>%1 are two answers, such as &quot;papers held: no / papers refused: yes&quot;.</extracomment>
        <translation>Dwie odpowiedzi sobie przeczą. %1</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Zapytaj teraz</translation>
    </message>
    <message>
        <source>based on an observer</source>
        <translation>na podstawie relacji świadka</translation>
    </message>
    <message>
        <source>asked: %1, answered: %2</source>
        <extracomment>How many questions were put, and how many of them were answered with yes or no.</extracomment>
        <translation>zadane: %1, odpowiedzi: %2</translation>
    </message>
</context>
<context>
    <name>latarnia::Screens</name>
    <message>
        <source>This call was open when the program stopped. Nothing saved is lost.</source>
        <translation>Ta rozmowa była otwarta, gdy program się zatrzymał. Nic z zapisanych słów nie zginęło.</translation>
    </message>
    <message>
        <source>Another call waits: Ctrl+Tab.</source>
        <translation>Czeka następna rozmowa: Ctrl+Tab.</translation>
    </message>
    <message>
        <source>The call before this one is closed.</source>
        <translation>Poprzednia rozmowa jest zakończona.</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Z opens it again for 30 seconds.</source>
        <translation>Zakończono. Przez 30 sekund Ctrl+Z otwiera ją ponownie.</translation>
    </message>
</context>
<context>
    <name>latarnia::ScriptPanel</name>
    <message>
        <source>%1 of %2 · %3 s</source>
        <extracomment>Place of the card among all, and how long it takes to say it.</extracomment>
        <translation>%1 z %2 · %3 s</translation>
    </message>
    <message>
        <source>card before</source>
        <translation>poprzednia karta</translation>
    </message>
    <message>
        <source>next card</source>
        <translation>następna karta</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>kto może pomóc</translation>
    </message>
</context>
<context>
    <name>latarnia::SealedCard</name>
    <message>
        <source>Why do you open it? This is written down.</source>
        <translation>Dlaczego to otwierasz? Powód zostanie zapisany.</translation>
    </message>
    <message>
        <source>Names, places and how to ring back are sealed.</source>
        <translation>Nazwiska, miejsca i sposób oddzwonienia są zapieczętowane.</translation>
    </message>
    <message>
        <source>Whoever took the call can open them, and the shift lead.</source>
        <translation>Otworzyć je może osoba, która przyjęła rozmowę, i kierownik dyżuru.</translation>
    </message>
    <message>
        <source>Some of it is sealed for others and stays shut.</source>
        <translation>Część zapieczętowano dla innych osób i pozostaje zamknięta.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Names and places, open</source>
        <translation>Nazwiska i miejsca: otwarte</translation>
    </message>
    <message>
        <source>Names and places, sealed</source>
        <translation>Nazwiska i miejsca: zapieczętowane</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Zamknij z powrotem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Close names and places again</source>
        <translation>Zamknij z powrotem nazwiska i miejsca</translation>
    </message>
    <message>
        <source>Open names and places</source>
        <translation>Otwórz nazwiska i miejsca</translation>
    </message>
</context>
<context>
    <name>latarnia::SearchForm</name>
    <message>
        <source>Find the calls</source>
        <translation>Znajdź rozmowy</translation>
    </message>
</context>
<context>
    <name>latarnia::SecondFields</name>
    <message>
        <source>This takes two people: a shift lead or another administrator agrees with their own passphrase.</source>
        <translation>Do tego potrzeba dwóch osób: kierownik dyżuru albo drugi administrator potwierdza własnym hasłem.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Imię i nazwisko drugiej osoby</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Hasło drugiej osoby</translation>
    </message>
</context>
<context>
    <name>latarnia::SecretField</name>
    <message>
        <source>Cover</source>
        <translation>Zakryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
</context>
<context>
    <name>latarnia::ServiceViews</name>
    <message>
        <source>24 h</source>
        <translation>całą dobę</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>teraz otwarte</translation>
    </message>
    <message>
        <source>hours: no data</source>
        <translation>godziny: brak danych</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od: %1</translation>
    </message>
    <message>
        <source>our own unit</source>
        <translation>nasza jednostka</translation>
    </message>
    <message>
        <source>number: no data</source>
        <translation>numer: brak danych</translation>
    </message>
    <message>
        <source>number not verified</source>
        <translation>numer niesprawdzony</translation>
    </message>
    <message>
        <source>near the place: ask first</source>
        <translation>blisko osoby podejrzewanej: najpierw zapytać</translation>
    </message>
    <message>
        <source>because %1</source>
        <extracomment>%1 is the reason why a service is shown, for example &quot;there is danger now&quot;.</extracomment>
        <translation>bo: %1</translation>
    </message>
    <message>
        <source>for person %1</source>
        <translation>dla osoby %1</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1 is a language; whether it is spoken there is not known.</extracomment>
        <translation>%1: brak danych</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInForm</name>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Name and passphrase did not fit together. Type them once more, without hurry.</source>
        <translation>Imię i hasło do siebie nie pasują. Proszę wpisać jeszcze raz, spokojnie.</translation>
    </message>
    <message numerus="yes">
        <source>The next try opens in %n s.</source>
        <translation>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Otwórz zestawem odzyskiwania</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Przywróć z kopii zapasowej</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made.</source>
        <translation>Kopia jest na swoim miejscu. Proszę się zalogować tak jak w dniu, w którym powstała.</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made. What was here before lies in %1.</source>
        <translation>Kopia jest na swoim miejscu. Proszę się zalogować tak jak w dniu, w którym powstała. To, co było tu wcześniej, leży w %1.</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation>Sejf jest otwarty</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Nie można otworzyć sejfu</translation>
    </message>
    <message>
        <source>Take a call now</source>
        <translation>Odbierz rozmowę teraz</translation>
    </message>
    <message>
        <source>The telephone rang. Take the call now, or sign in: then it is opened.</source>
        <translation>Dzwonił telefon. Można odebrać teraz albo się zalogować: wtedy rozmowa się otworzy.</translation>
    </message>
    <message>
        <source>No passphrase needed: the call is sealed at once and joins the others when somebody signs in.</source>
        <translation>Hasło nie jest potrzebne: rozmowa jest od razu szyfrowana i dołączy do pozostałych, gdy ktoś się zaloguje.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Przywróć z kopii zapasowej</translation>
    </message>
</context>
<context>
    <name>latarnia::SilentCoach</name>
    <message>
        <source>Nobody speaks</source>
        <translation>Nikt się nie odzywa</translation>
    </message>
    <message numerus="yes">
        <source>Stay at least %n more second(s).</source>
        <translation>
            <numerusform>Zostań jeszcze co najmniej %n sekundę.</numerusform>
            <numerusform>Zostań jeszcze co najmniej %n sekundy.</numerusform>
            <numerusform>Zostań jeszcze co najmniej %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minute is over. The call may end; never ring back blindly.</source>
        <translation>Minuta minęła. Rozmowę można zakończyć; nigdy nie oddzwaniać w ciemno.</translation>
    </message>
    <message>
        <source>one tap: yes, then one question at a time</source>
        <translation>jedno stuknięcie: tak, potem po jednym pytaniu</translation>
    </message>
    <message>
        <source>two taps: no, then one question at a time</source>
        <translation>dwa stuknięcia: nie, potem po jednym pytaniu</translation>
    </message>
    <message>
        <source>back</source>
        <translation>powrót</translation>
    </message>
</context>
<context>
    <name>latarnia::SituationPage</name>
    <message>
        <source>Caller and situation</source>
        <translation>Osoba i sytuacja</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kto dzwoni</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Forma zwracania się</translation>
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
        <translation>Język rozmowy</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Where the people are, if elsewhere</source>
        <translation>Gdzie są te osoby, jeśli gdzie indziej</translation>
    </message>
    <message>
        <source>Voivodeship or town where the suspected person is near</source>
        <translation>Województwo lub miejscowość, gdzie bywa osoba podejrzewana</translation>
    </message>
    <message>
        <source>What the caller asks for</source>
        <translation>O co prosi osoba dzwoniąca</translation>
    </message>
</context>
<context>
    <name>latarnia::SpanForm</name>
    <message>
        <source>Only a whole number from 1 to %1 will do.</source>
        <translation>Potrzebna jest liczba całkowita od 1 do %1.</translation>
    </message>
    <message>
        <source>It is kept that long already.</source>
        <translation>Już teraz jest to przechowywane tak długo.</translation>
    </message>
    <message>
        <source>By the table: %1. Today: %2, %3.</source>
        <extracomment>%1 and %2 are spans.</extracomment>
        <translation>Według tabeli: %1. Dziś: %2, %3.</translation>
    </message>
    <message>
        <source>Kept from now on, %1</source>
        <extracomment>%1 is a unit: &quot;in months&quot;.</extracomment>
        <translation>Odtąd przechowywane, %1</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Która pozycja</translation>
    </message>
    <message>
        <source>Why: who decided it, and where it is written</source>
        <translation>Dlaczego: kto o tym zdecydował i gdzie to zapisano</translation>
    </message>
    <message>
        <source>If it is shorter: what is over by then is erased with the next run, for ever. The data protection officer has to sign a changed row again.</source>
        <translation>Jeśli krócej: to, czego czas wtedy minie, zostanie usunięte przy najbliższym usuwaniu, na zawsze. Zmienioną pozycję inspektor ochrony danych musi podpisać ponownie.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
</context>
<context>
    <name>latarnia::ToFinish</name>
    <message>
        <source>To be finished</source>
        <translation>Do dokończenia</translation>
    </message>
    <message>
        <source>There are more of them: Ctrl+K finds every one.</source>
        <translation>Jest ich więcej: Ctrl+K znajdzie każdą.</translation>
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
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Wstrzymane: %1</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Lista rozmów</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Ochrona danych</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultNotice</name>
    <message>
        <source>The newest file of the keys is damaged; the one before it was used. If somebody changed a passphrase or came here lately, that may be undone. Tell who looks after this computer.</source>
        <translation>Najnowszy plik z kluczami jest uszkodzony; użyto poprzedniego. Jeśli ktoś niedawno zmienił hasło albo dołączył, może to być cofnięte. Proszę powiadomić osobę, która opiekuje się komputerem.</translation>
    </message>
    <message>
        <source>The vault opens, but it is in an older state than when it was last closed. A backup may be newer. Tell the lead.</source>
        <translation>Sejf się otwiera, ale jest w starszym stanie niż przy ostatnim zamknięciu. Kopia zapasowa może być nowsza. Proszę powiedzieć kierownikowi dyżuru.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Przywróć z kopii zapasowej</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Do stanowiska</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Wróć do logowania</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one.</source>
        <translation>Kto ma klucz, zestaw odzyskiwania i kopie zapasowe. Rozmowy jak zawsze: F2 odbiera.</translation>
    </message>
</context>
<context>
    <name>latarnia::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>This is the desk of a line for people who may have been trafficked. It is set up once, in about five minutes.</source>
        <translation>To stanowisko telefonu dla osób, które mogły paść ofiarą handlu ludźmi. Konfiguruje się je raz, w około pięć minut.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, unless a person exports it. The program never connects to a network.</source>
        <translation>Nic nie opuszcza tego komputera, chyba że ktoś to wyeksportuje. Program nigdy nie łączy się z siecią.</translation>
    </message>
    <message>
        <source>Calls are kept in a vault: a sealed file that nobody reads without a passphrase, not even who takes the disk away.</source>
        <translation>Rozmowy są przechowywane w sejfie: zamkniętym pliku, którego nikt nie przeczyta bez hasła, nawet ten, kto zabierze dysk.</translation>
    </message>
    <message>
        <source>Have paper and a pen at hand: eleven words are to be written down.</source>
        <translation>Proszę przygotować kartkę i długopis: trzeba będzie zapisać jedenaście słów.</translation>
    </message>
    <message>
        <source>There is a backup from another computer</source>
        <translation>Jest kopia zapasowa z innego komputera</translation>
    </message>
</context>
<context>
    <name>latarnia::WhisperView</name>
    <message>
        <source>Everything has been asked. Esc leads back to the call.</source>
        <translation>Zapytano o wszystko. Esc wraca do rozmowy.</translation>
    </message>
    <message>
        <source>Only yes or no</source>
        <translation>Tylko tak lub nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>nie wie</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>poprzednie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>back to the whole call</source>
        <translation>powrót do całej rozmowy</translation>
    </message>
</context>
</TS>
