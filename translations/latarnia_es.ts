<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AgreementWords</name>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>no acepta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>qué necesita</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papeles</translation>
    </message>
    <message>
        <source>do not ring back</source>
        <translation>no devolver la llamada</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>llamar</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>held against their will (art. 189)</source>
        <translation>privación ilegal de la libertad (art. 189)</translation>
    </message>
    <message>
        <source>grave injury (art. 156)</source>
        <translation>lesión grave (art. 156)</translation>
    </message>
    <message>
        <source>killing (art. 148)</source>
        <translation>homicidio (art. 148)</translation>
    </message>
    <message>
        <source>aggravated rape (art. 197)</source>
        <translation>violación agravada (art. 197)</translation>
    </message>
    <message>
        <source>abuse of helplessness (art. 198)</source>
        <translation>abuso de indefensión (art. 198)</translation>
    </message>
    <message>
        <source>sexual act with a child under 15 (art. 200)</source>
        <translation>acto sexual con menor de 15 años (art. 200)</translation>
    </message>
    <message>
        <source>hostage (art. 252)</source>
        <translation>toma de rehén (art. 252)</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>tengo conocimiento</translation>
    </message>
    <message>
        <source>shift lead told</source>
        <translation>se avisó a la persona responsable de turno</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>report sent</source>
        <translation>denuncia enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <comment>Answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>Answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Does not know</source>
        <comment>Answer</comment>
        <translation>No sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>Answer</comment>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>a line was changed</source>
        <translation>se cambió una línea</translation>
    </message>
    <message>
        <source>lines are missing</source>
        <translation>faltan líneas</translation>
    </message>
    <message>
        <source>lines were swapped</source>
        <translation>se intercambiaron líneas</translation>
    </message>
    <message>
        <source>a line stands twice</source>
        <translation>una línea está dos veces</translation>
    </message>
    <message>
        <source>lines at the end are gone</source>
        <translation>faltan líneas al final</translation>
    </message>
    <message>
        <source>a line was forged</source>
        <translation>una línea fue falsificada</translation>
    </message>
    <message>
        <source>an older state was put back</source>
        <translation>se repuso un estado anterior</translation>
    </message>
    <message>
        <source>an anchor does not belong here</source>
        <translation>un ancla no pertenece aquí</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was changed</source>
        <translation>se cambió el reloj del equipo</translation>
    </message>
    <message>
        <source>recovery kit</source>
        <translation>juego de recuperación</translation>
    </message>
    <message numerus="yes">
        <source>Desk %1: %n line(s) checked.</source>
        <extracomment>%1 is the letter of a desk.</extracomment>
        <translation>
            <numerusform>Puesto %1: %n línea revisada.</numerusform>
            <numerusform>Puesto %1: %n líneas revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Todo está como se escribió.</translation>
    </message>
    <message>
        <source>From line %1 on: %2.</source>
        <extracomment>%1 is the number of a line, %2 what was found there.</extracomment>
        <translation>Desde la línea %1: %2.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>Where the people are: %1</source>
        <translation>Dónde están las personas: %1</translation>
    </message>
    <message>
        <source>Where the suspected person is: %1</source>
        <translation>Dónde está la persona sospechosa: %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Victim</source>
        <comment>CallKind</comment>
        <translation>Víctima</translation>
    </message>
    <message>
        <source>Potential victim</source>
        <comment>CallKind</comment>
        <translation>Posible víctima</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallKind</comment>
        <translation>Familiar o amistad</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallKind</comment>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallKind</comment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>CallKind</comment>
        <translation>Antes de viajar</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>CallKind</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Suspected controller</source>
        <comment>CallKind</comment>
        <translation>Posible persona que controla</translation>
    </message>
    <message>
        <source>Silent call</source>
        <comment>CallKind</comment>
        <translation>Llamada en silencio</translation>
    </message>
    <message>
        <source>Hung up</source>
        <comment>CallKind</comment>
        <translation>Colgaron</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>CallKind</comment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Abusive</source>
        <comment>CallKind</comment>
        <translation>Ofensiva</translation>
    </message>
    <message>
        <source>Prank</source>
        <comment>CallKind</comment>
        <translation>Broma</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>CallKind</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>CallKind</comment>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Speaks of themselves</source>
        <comment>CallerRole</comment>
        <translation>Habla de su propia situación</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <comment>CallerRole</comment>
        <translation>Familiar o amistad</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>CallerRole</comment>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>CallerRole</comment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>Purpose</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consultation for an institution</source>
        <comment>Purpose</comment>
        <translation>Consulta para una institución</translation>
    </message>
    <message>
        <source>Preventive consultation</source>
        <comment>Purpose</comment>
        <translation>Consulta preventiva</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>Purpose</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Channel</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>Channel</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>Channel</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>Channel</comment>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>Disposition</comment>
        <translation>Se dio información</translation>
    </message>
    <message>
        <source>Preventive advice</source>
        <comment>Disposition</comment>
        <translation>Consejo preventivo</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>Disposition</comment>
        <translation>Derivación acompañada</translation>
    </message>
    <message>
        <source>Referral given</source>
        <comment>Disposition</comment>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Report made or assisted</source>
        <comment>Disposition</comment>
        <translation>Denuncia hecha o acompañada</translation>
    </message>
    <message>
        <source>Case opened</source>
        <comment>Disposition</comment>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Call-back planned</source>
        <comment>Disposition</comment>
        <translation>Se acordó devolver la llamada</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>Disposition</comment>
        <translation>Servicio de emergencia</translation>
    </message>
    <message>
        <source>Declined help</source>
        <comment>Disposition</comment>
        <translation>No quiso ayuda</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <comment>Disposition</comment>
        <translation>Llamada cortada</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <comment>Disposition</comment>
        <translation>Fuera de nuestro servicio</translation>
    </message>
    <message>
        <source>Contact given</source>
        <comment>ReferralWay</comment>
        <translation>Se dio el contacto</translation>
    </message>
    <message>
        <source>Warm hand-over</source>
        <comment>ReferralWay</comment>
        <translation>Derivación acompañada</translation>
    </message>
    <message>
        <source>Data passed on</source>
        <comment>ReferralWay</comment>
        <translation>Datos transmitidos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>ReferralOutcome</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>ReferralOutcome</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>ReferralOutcome</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>ReferralOutcome</comment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>ReferralOutcome</comment>
        <translation>Sin cupo</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>ReferralOutcome</comment>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <comment>ReferralOutcome</comment>
        <translation>Se perdió el contacto</translation>
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
        <translation>Nada más</translation>
    </message>
    <message>
        <source>We ring back</source>
        <comment>NextAction</comment>
        <translation>Devolvemos la llamada</translation>
    </message>
    <message>
        <source>We open a case</source>
        <comment>NextAction</comment>
        <translation>Abrimos un caso</translation>
    </message>
    <message>
        <source>The service gets in touch</source>
        <comment>NextAction</comment>
        <translation>Se comunica el servicio</translation>
    </message>
    <message>
        <source>The caller gets in touch</source>
        <comment>NextAction</comment>
        <translation>Se comunica la persona que llama</translation>
    </message>
    <message>
        <source>The next colleague, see the note</source>
        <comment>NextAction</comment>
        <translation>La siguiente persona de turno, ver la nota</translation>
    </message>
</context>
<context>
    <name>CameInWords</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is the number of a call, %2 day and time.</extracomment>
        <translation>%1 del %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls came in that were not in the vault yet: %1.</source>
        <extracomment>%1 is a list of calls.</extracomment>
        <translation>
            <numerusform>Se sumó %n llamada que aún no estaba en la bóveda: %1.</numerusform>
            <numerusform>Se sumaron %n llamadas que aún no estaban en la bóveda: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open with this vault and stays where it is: %1. Tell the lead.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>No se abre con esta bóveda y se queda donde está: %1. Avise a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>Newer words of a call that is open here, and not taken in while it is: %1. Leave the desk with Ctrl+Q, put the file into the data folder, and sign in.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Palabras más nuevas de una llamada que está abierta aquí; mientras lo esté no entran: %1. Salga del puesto con Ctrl+Q, ponga el archivo en la carpeta de datos y entre.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Marks of silent callers&apos; numbers</source>
        <translation>Marcas de números de quienes no hablaron</translation>
    </message>
    <message>
        <source>Marks of abusive callers&apos; numbers</source>
        <translation>Marcas de números de quienes agredieron</translation>
    </message>
    <message>
        <source>Marks of suspected controllers&apos; numbers</source>
        <translation>Marcas de números de posibles controladores</translation>
    </message>
    <message>
        <source>Caller&apos;s number and call-back plan</source>
        <translation>Número de quien llama y plan para devolver la llamada</translation>
    </message>
    <message>
        <source>Names and exact places</source>
        <translation>Nombres y lugares exactos</translation>
    </message>
    <message>
        <source>Notes and everything written in words</source>
        <translation>Notas y todo lo escrito con palabras</translation>
    </message>
    <message>
        <source>Coded facts of the call</source>
        <translation>Datos codificados de la llamada</translation>
    </message>
    <message>
        <source>a legal hold stands</source>
        <translation>hay una retención legal</translation>
    </message>
    <message>
        <source>the call is restricted</source>
        <translation>la llamada está restringida</translation>
    </message>
    <message>
        <source>nobody has closed the call</source>
        <translation>nadie cerró la llamada</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empleador</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>apodo</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>número para devolver la llamada</translation>
    </message>
    <message>
        <source>Legal hold: not erased</source>
        <translation>Retención legal: no se borra</translation>
    </message>
    <message>
        <source>Restriction: only kept, seen by leads alone</source>
        <translation>Restricción: solo se conserva y solo la ven los responsables de turno</translation>
    </message>
    <message>
        <source>A court or a prosecutor has the case</source>
        <translation>El caso está en un juzgado o en la fiscalía</translation>
    </message>
    <message>
        <source>Needed for legal claims</source>
        <translation>Se necesita para reclamaciones legales</translation>
    </message>
    <message>
        <source>An authority asked in writing</source>
        <translation>Una autoridad lo pidió por escrito</translation>
    </message>
    <message>
        <source>The person says it is not correct</source>
        <translation>La persona dice que no es correcto</translation>
    </message>
    <message>
        <source>The person does not want it erased</source>
        <translation>La persona no quiere que se borre</translation>
    </message>
    <message>
        <source>An objection is being examined</source>
        <translation>Se está examinando una oposición</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Se cumplió el plazo</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>La persona lo pide</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Nunca debió escribirse</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>Something was not written</source>
        <translation>Faltaba algo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Nota para la siguiente persona</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Quién puede oír</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Por qué se cambió el nivel a mano</translation>
    </message>
    <message>
        <source>Reference of the institution</source>
        <translation>Referencia de la institución</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>A legal hold stands: lift it first.</source>
        <translation>Hay una retención legal: primero levántela.</translation>
    </message>
    <message>
        <source>This person may not agree to it.</source>
        <translation>Esta persona no puede dar su acuerdo.</translation>
    </message>
    <message>
        <source>Nobody else can agree. Ask again after %1: then it is done.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Nadie más puede dar su acuerdo. Vuelva a pedirlo después del %1: entonces se hará.</translation>
    </message>
    <message>
        <source>The call is still open. Close it first.</source>
        <translation>La llamada sigue abierta. Primero ciérrela.</translation>
    </message>
    <message>
        <source>Erasing is under way already.</source>
        <translation>El borrado ya está en marcha.</translation>
    </message>
    <message>
        <source>It stands from now on.</source>
        <translation>Rige desde ahora.</translation>
    </message>
    <message>
        <source>Lifted.</source>
        <translation>Levantada.</translation>
    </message>
    <message>
        <source>Erased: what names somebody and what was written. The coded facts stay.</source>
        <translation>Se borró lo que identifica a alguien y lo escrito. Los datos codificados quedan.</translation>
    </message>
    <message>
        <source>Corrected. What it said before is kept with it.</source>
        <translation>Corregido. Lo que decía antes se conserva.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment: the oldest of it could have been erased then.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Certificate of erasure, %1</source>
        <translation>Certificado de borrado, %1</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>No había nada que borrar.</translation>
    </message>
    <message>
        <source>Kept, because %1: %2</source>
        <extracomment>%1 is why, %2 how many.</extracomment>
        <translation>Conservado, porque %1: %2</translation>
    </message>
    <message>
        <source>It was stopped; the rest follows.</source>
        <translation>Se detuvo; sigue el resto.</translation>
    </message>
    <message>
        <source>It cannot have become known before it began, nor later than now.</source>
        <translation>No pudo conocerse antes de empezar ni más tarde que ahora.</translation>
    </message>
    <message>
        <source>Changed. It counts from now on.</source>
        <translation>Cambiado. Vale desde ahora.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>take a call</source>
        <translation>recibir llamada</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>preguntar ahora</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>quién puede ayudar</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>ocultar pantalla</translation>
    </message>
    <message>
        <source>marked question: yes</source>
        <translation>pregunta marcada: sí</translation>
    </message>
    <message>
        <source>marked question: no</source>
        <translation>pregunta marcada: no</translation>
    </message>
    <message>
        <source>marked question: does not know</source>
        <translation>pregunta marcada: no sabe</translation>
    </message>
    <message>
        <source>marked question: not now</source>
        <translation>pregunta marcada: ahora no</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <translation>deshacer la última respuesta</translation>
    </message>
    <message>
        <source>caller&apos;s language</source>
        <translation>idioma de la llamada</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>siguiente parte</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>parte anterior</translation>
    </message>
    <message>
        <source>close the call</source>
        <translation>cerrar la llamada</translation>
    </message>
    <message>
        <source>list of calls</source>
        <translation>lista de llamadas</translation>
    </message>
    <message>
        <source>find an action or a question</source>
        <translation>buscar una acción o una pregunta</translation>
    </message>
    <message>
        <source>raise the level</source>
        <translation>subir el nivel</translation>
    </message>
    <message>
        <source>lower the level</source>
        <translation>bajar el nivel</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>terminar de inmediato</translation>
    </message>
    <message>
        <source>script card</source>
        <translation>tarjeta de guion</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>nadie habla</translation>
    </message>
    <message>
        <source>only yes or no</source>
        <translation>solo sí o no</translation>
    </message>
    <message>
        <source>112 was called</source>
        <translation>se llamó al 112</translation>
    </message>
    <message>
        <source>return number</source>
        <translation>número para volver a llamar</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>llamada en espera</translation>
    </message>
    <message>
        <source>the shift lead was told</source>
        <translation>se avisó a la persona responsable de turno</translation>
    </message>
    <message>
        <source>finish the call later</source>
        <translation>terminar la llamada después</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>why this level</source>
        <translation>por qué este nivel</translation>
    </message>
    <message>
        <source>vault: people, kit, backups</source>
        <translation>bóveda: personas, juego, copias</translation>
    </message>
    <message>
        <source>agreements, duty to report</source>
        <translation>acuerdos, obligación de denunciar</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>protección de datos</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Operator</source>
        <comment>StaffRole</comment>
        <translation>Operador/a de la línea</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>StaffRole</comment>
        <translation>Responsable de turno</translation>
    </message>
    <message>
        <source>Trainer</source>
        <comment>StaffRole</comment>
        <translation>Instructor/a</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>StaffRole</comment>
        <translation>Administrador/a</translation>
    </message>
    <message>
        <source>Statistician</source>
        <comment>StaffRole</comment>
        <translation>Encargado/a de estadísticas</translation>
    </message>
    <message>
        <source>This folder lies on another computer or on a file system that can lose what was saved. Calls cannot be kept here: the data folder must be on a disk of this computer.</source>
        <translation>Esta carpeta está en otra computadora o en un disco que puede perder lo guardado. Aquí no se pueden guardar llamadas: la carpeta de datos debe estar en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to the disk, readable. Ask who looks after it to encrypt the swap or to turn it off.</source>
        <translation>Esta computadora puede escribir partes de su memoria en el disco de forma legible. Pida a quien la cuida que cifre o apague la memoria de intercambio (swap).</translation>
    </message>
    <message>
        <source>Less than 2 GB are free on this disk. Calls and their backups need room: free some soon.</source>
        <translation>En este disco quedan menos de 2 GB libres. Las llamadas y sus copias de seguridad necesitan espacio: libere un poco pronto.</translation>
    </message>
    <message>
        <source>Other people with an account on this computer can look into this folder. It is closed to them when the vault is made.</source>
        <translation>Otras personas con cuenta en esta computadora pueden mirar en esta carpeta. Se les cierra cuando se crea la bóveda.</translation>
    </message>
    <message>
        <source>The disk itself is not encrypted. The vault is; an encrypted disk also hides how much you work and when.</source>
        <translation>El disco no está cifrado. La bóveda sí; un disco cifrado oculta además cuánto y cuándo se trabaja.</translation>
    </message>
    <message>
        <source>There are calls from before, which anybody can read. They are taken into the vault, and the readable file is removed.</source>
        <translation>Hay llamadas de antes que cualquiera puede leer. Se pasan a la bóveda y el archivo legible se borra.</translation>
    </message>
    <message>
        <source>A vault was being made here when the program was cut off. It is made again; nothing is lost.</source>
        <translation>Se estaba creando una bóveda cuando el programa se interrumpió. Se crea de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Still too short: at least 12 characters.</source>
        <translation>Todavía es corta: al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Long enough, but easy to guess. Add a word of your own.</source>
        <translation>Ya es larga, pero fácil de adivinar. Agregue una palabra suya.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Es segura.</translation>
    </message>
    <message>
        <source>That did not fit. Type it once more, without hurry.</source>
        <translation>No coincide. Escríbala otra vez, sin prisa.</translation>
    </message>
    <message>
        <source>A newer version of the program has been here. Nothing was changed. Start the newer version.</source>
        <translation>Aquí trabajó una versión más nueva del programa. No se cambió nada. Abra la versión más nueva.</translation>
    </message>
    <message>
        <source>The calls are open in another window. Go there, or close it first.</source>
        <translation>Las llamadas están abiertas en otra ventana. Vaya a ella o ciérrela primero.</translation>
    </message>
    <message>
        <source>Word %1 cannot be right. Look at your paper.</source>
        <translation>La palabra %1 no puede ser. Mire su papel.</translation>
    </message>
    <message>
        <source>These eleven words do not belong together: one of them is another one, or the order is not that of the paper.</source>
        <translation>Estas once palabras no van juntas: hay una equivocada o el orden no es el del papel.</translation>
    </message>
    <message>
        <source>The kit has eleven words, here are %1.</source>
        <translation>El juego tiene once palabras; aquí hay %1.</translation>
    </message>
    <message>
        <source>This is a recovery kit, but not of this vault, or an older one.</source>
        <translation>Es un juego de recuperación, pero no de esta bóveda, o es uno anterior.</translation>
    </message>
    <message>
        <source>The file of the calls is missing, its keys are here. Do not begin anew: the vault comes back from a backup.</source>
        <translation>Falta el archivo de las llamadas; sus claves están aquí. No empiece de nuevo: la bóveda se recupera de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of the keys is missing, the calls are here and stay sealed. The keys come back from a backup.</source>
        <translation>Falta el archivo de las claves; las llamadas están aquí y siguen cerradas. Las claves se recuperan de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>El archivo de las claves está dañado. No se cambió nada. Se recupera de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of the calls is damaged. Nothing was changed. It comes back from a backup.</source>
        <translation>El archivo de las llamadas está dañado. No se cambió nada. Se recupera de una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Forced labour</source>
        <comment>ExploitationForm</comment>
        <translation>Trabajo forzoso</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <comment>ExploitationForm</comment>
        <translation>Explotación sexual</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <comment>ExploitationForm</comment>
        <translation>Servidumbre doméstica</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <comment>ExploitationForm</comment>
        <translation>Mendicidad forzada</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <comment>ExploitationForm</comment>
        <translation>Criminalidad forzada</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <comment>ExploitationForm</comment>
        <translation>Matrimonio forzado</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <comment>ExploitationForm</comment>
        <translation>Adopción ilegal</translation>
    </message>
    <message>
        <source>Exploitative surrogacy</source>
        <comment>ExploitationForm</comment>
        <translation>Explotación de la gestación subrogada</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <comment>ExploitationForm</comment>
        <translation>Extracción ilícita de órganos</translation>
    </message>
    <message>
        <source>Slavery</source>
        <comment>ExploitationForm</comment>
        <translation>Esclavitud</translation>
    </message>
    <message>
        <source>Forced military service</source>
        <comment>ExploitationForm</comment>
        <translation>Reclutamiento para la guerra con engaño o por la fuerza</translation>
    </message>
    <message>
        <source>Violation of workers&apos; rights</source>
        <comment>ExploitationForm</comment>
        <translation>Vulneración de derechos laborales</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>ExploitationForm</comment>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>ExploitationForm</comment>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>Caller: %1</source>
        <extracomment>%1 names the caller.</extracomment>
        <translation>Persona que llama: %1</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%1 is a number, %2 names the person.</extracomment>
        <translation>Persona %1: %2</translation>
    </message>
    <message>
        <source>Where the caller is: %1</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>Dónde está quien llama: %1</translation>
    </message>
    <message>
        <source>Number to ring: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Número al que llamar: %1</translation>
    </message>
    <message>
        <source>If somebody else answers: %1</source>
        <extracomment>%1 is what to say when somebody else answers.</extracomment>
        <translation>Si contesta otra persona: %1</translation>
    </message>
    <message>
        <source>Code word: %1</source>
        <extracomment>%1 is a word that was agreed on and means: send help.</extracomment>
        <translation>Palabra acordada: %1</translation>
    </message>
    <message>
        <source>Suspected person: %1</source>
        <extracomment>%1 names somebody who may be a perpetrator.</extracomment>
        <translation>Persona sospechosa: %1</translation>
    </message>
    <message>
        <source>Also noted for this call: %1</source>
        <extracomment>%1 are words from a copy of this call that was kept elsewhere.</extracomment>
        <translation>También se anotó para esta llamada: %1</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>The 72 hours ended on %1. Report it to UODO now, and say why late.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Las 72 horas terminaron: %1. Informe ahora a la UODO y diga por qué tarde.</translation>
    </message>
    <message>
        <source>UODO has to know by %1. Hours left: %2.</source>
        <extracomment>%1 is a day and a time, %2 the hours that are left.</extracomment>
        <translation>La UODO debe saberlo antes de: %1. Horas que quedan: %2.</translation>
    </message>
    <message>
        <source>Incident (art. 33 GDPR)</source>
        <translation>Incidente (art. 33 RGPD)</translation>
    </message>
    <message>
        <source>Whose looks and deeds: %1</source>
        <extracomment>%1 is a person or a desk.</extracomment>
        <translation>Consultas y acciones de quién: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Became known: %1</source>
        <translation>Se conoció: %1</translation>
    </message>
    <message>
        <source>To be reported to UODO by: %1</source>
        <translation>Informar a la UODO antes de: %1</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>A qué se accedió</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written down since then.</source>
        <translation>
            <numerusform>Desde entonces se anotó %n línea.</numerusform>
            <numerusform>Desde entonces se anotaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could have been reached</source>
        <translation>A qué se pudo acceder</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in the vault. Whoever had the open vault and a program of their own could read all of them without a line, but not the names, numbers and places sealed to others.</source>
        <translation>
            <numerusform>Hay %n llamada en la bóveda. Quien tuviera la bóveda abierta y un programa propio pudo leerla sin dejar línea, pero no los nombres, números y lugares sellados para otras personas.</numerusform>
            <numerusform>Hay %n llamadas en la bóveda. Quien tuviera la bóveda abierta y un programa propio pudo leerlas todas sin dejar línea, pero no los nombres, números y lugares sellados para otras personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Immediate danger</source>
        <comment>Level</comment>
        <translation>Peligro inmediato</translation>
    </message>
    <message>
        <source>Strong indication</source>
        <comment>Level</comment>
        <translation>Indicios fuertes</translation>
    </message>
    <message>
        <source>Possible or at risk</source>
        <comment>Level</comment>
        <translation>Posible explotación o riesgo</translation>
    </message>
    <message>
        <source>Labour-rights problem</source>
        <comment>Level</comment>
        <translation>Problema de derechos laborales</translation>
    </message>
    <message>
        <source>No indication now</source>
        <comment>Level</comment>
        <translation>Sin indicios por ahora</translation>
    </message>
    <message>
        <source>Not enough information yet</source>
        <comment>Level</comment>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Alguien está en peligro ahora</translation>
    </message>
    <message>
        <source>The caller rings again</source>
        <translation>La persona vuelve a llamar</translation>
    </message>
    <message>
        <source>To ring back</source>
        <translation>Para devolver la llamada</translation>
    </message>
    <message>
        <source>To hand over to a service</source>
        <translation>Para derivar a un servicio</translation>
    </message>
    <message>
        <source>An authority asks in writing</source>
        <translation>Una autoridad lo pide por escrito</translation>
    </message>
    <message>
        <source>The person asks for their data</source>
        <translation>La persona pide sus datos</translation>
    </message>
    <message>
        <source>Something has to be corrected</source>
        <translation>Hay que corregir algo</translation>
    </message>
    <message>
        <source>To review the call</source>
        <translation>Para revisar la llamada</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>locked the vault</source>
        <translation>cerró la bóveda</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>tomó la llamada</translation>
    </message>
    <message>
        <source>took the call over</source>
        <translation>asumió la llamada</translation>
    </message>
    <message>
        <source>closed the call</source>
        <translation>cerró la llamada</translation>
    </message>
    <message>
        <source>opened the call again</source>
        <translation>volvió a abrir la llamada</translation>
    </message>
    <message>
        <source>brought the call into the vault</source>
        <translation>incorporó la llamada a la bóveda</translation>
    </message>
    <message>
        <source>saw the unfinished call</source>
        <translation>vio la llamada sin terminar</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>leyó la llamada</translation>
    </message>
    <message>
        <source>opened names and places</source>
        <translation>abrió nombres y lugares</translation>
    </message>
    <message>
        <source>read the note by its return number</source>
        <translation>leyó la nota con el número de retorno</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>leyó el registro de accesos</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>se le negó el acceso</translation>
    </message>
    <message>
        <source>assigned the call</source>
        <translation>asignó la llamada</translation>
    </message>
    <message>
        <source>opened the call in an emergency</source>
        <translation>abrió la llamada por emergencia</translation>
    </message>
    <message>
        <source>reviewed the emergency look</source>
        <translation>revisó el acceso de emergencia</translation>
    </message>
    <message>
        <source>imported calls</source>
        <translation>importó llamadas</translation>
    </message>
    <message>
        <source>exported calls</source>
        <translation>exportó llamadas</translation>
    </message>
    <message>
        <source>gave a person a key</source>
        <translation>dio una llave a una persona</translation>
    </message>
    <message>
        <source>retired a person</source>
        <translation>retiró la llave de una persona</translation>
    </message>
    <message>
        <source>changed roles</source>
        <translation>cambió las funciones</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation>cambió su frase de acceso</translation>
    </message>
    <message>
        <source>set another passphrase</source>
        <translation>puso otra frase de acceso</translation>
    </message>
    <message>
        <source>gave on the leads&apos; key</source>
        <translation>entregó la llave de responsables de turno</translation>
    </message>
    <message>
        <source>made a recovery kit</source>
        <translation>hizo un juego de recuperación</translation>
    </message>
    <message>
        <source>changed the keys</source>
        <translation>cambió las claves</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>restauró una copia</translation>
    </message>
    <message>
        <source>tried whether a backup opens</source>
        <translation>probó si una copia se abre</translation>
    </message>
    <message>
        <source>changed how long data are kept</source>
        <translation>cambió los plazos de conservación</translation>
    </message>
    <message>
        <source>deleted what was due</source>
        <translation>eliminó lo vencido</translation>
    </message>
    <message>
        <source>erased data</source>
        <translation>borró datos</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>retuvo los datos</translation>
    </message>
    <message>
        <source>lifted the hold</source>
        <translation>levantó la retención</translation>
    </message>
    <message>
        <source>restricted the call</source>
        <translation>restringió la llamada</translation>
    </message>
    <message>
        <source>lifted the restriction</source>
        <translation>levantó la restricción</translation>
    </message>
    <message>
        <source>corrected the call</source>
        <translation>corrigió la llamada</translation>
    </message>
    <message>
        <source>searched for a person</source>
        <translation>buscó a una persona</translation>
    </message>
    <message>
        <source>made an access report</source>
        <translation>hizo un informe de acceso</translation>
    </message>
    <message>
        <source>looked at an incident</source>
        <translation>consultó un incidente</translation>
    </message>
    <message>
        <source>Your role allows this.</source>
        <translation>Su función lo permite.</translation>
    </message>
    <message>
        <source>The shift of this call is over: what was written is closed now.</source>
        <translation>El turno de esta llamada ya terminó: lo escrito está cerrado.</translation>
    </message>
    <message>
        <source>Your role does not read calls.</source>
        <translation>Su función no incluye leer llamadas.</translation>
    </message>
    <message>
        <source>Your role is not known to this program.</source>
        <translation>Este programa no conoce su rol.</translation>
    </message>
    <message>
        <source>Nobody reviews what they did themselves.</source>
        <translation>Nadie revisa lo que hizo por su cuenta.</translation>
    </message>
    <message>
        <source>This call is somebody else&apos;s.</source>
        <translation>Esta llamada es de otra persona.</translation>
    </message>
    <message>
        <source>This call belongs to the other organisation.</source>
        <translation>Esta llamada pertenece a la otra organización.</translation>
    </message>
    <message>
        <source>Your role reads practice calls only.</source>
        <translation>Su función solo lee llamadas de práctica.</translation>
    </message>
    <message>
        <source>moved a person to the other organisation</source>
        <translation>pasó a una persona a la otra organización</translation>
    </message>
    <message>
        <source>named the organisations</source>
        <translation>puso nombre a las organizaciones</translation>
    </message>
    <message>
        <source>The data of this call are restricted: only a shift lead of its organisation uses them.</source>
        <translation>Los datos de esta llamada están restringidos: solo los usa la persona responsable de turno de su organización.</translation>
    </message>
    <message>
        <source>tried other rules on the calls</source>
        <translation>probó otras reglas con las llamadas</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>kind of call</source>
        <translation>tipo de llamada</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>cómo terminó</translation>
    </message>
    <message>
        <source>can the caller talk freely</source>
        <translation>si la persona puede hablar con libertad</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>peligro ahora</translation>
    </message>
    <message>
        <source>Still needed to close: %1.</source>
        <extracomment>%1 is a list of what is missing.</extracomment>
        <translation>Para cerrar falta: %1.</translation>
    </message>
    <message>
        <source>an end that is not before the beginning</source>
        <translation>un final que no sea antes del comienzo</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>FirstFact</comment>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>what the danger is</source>
        <comment>FirstFact</comment>
        <translation>qué peligro es</translation>
    </message>
    <message>
        <source>who is in danger</source>
        <comment>FirstFact</comment>
        <translation>quién está en peligro</translation>
    </message>
    <message>
        <source>112</source>
        <comment>FirstFact</comment>
        <translation>112</translation>
    </message>
    <message>
        <source>the shift lead</source>
        <comment>FirstFact</comment>
        <translation>el aviso a la persona responsable de turno</translation>
    </message>
    <message>
        <source>a shorter note for the next colleague</source>
        <translation>una nota más corta para la siguiente persona</translation>
    </message>
    <message>
        <source>how to ring back (Agreements)</source>
        <translation>cómo devolver la llamada (Acuerdos)</translation>
    </message>
    <message>
        <source>whether data may be passed on (Agreements)</source>
        <translation>si se pueden compartir los datos (Acuerdos)</translation>
    </message>
    <message>
        <source>the day of the next step</source>
        <translation>el día del próximo paso</translation>
    </message>
    <message>
        <source>danger now</source>
        <comment>ToAct</comment>
        <translation>si hay peligro ahora</translation>
    </message>
    <message>
        <source>ring back through the switchboard</source>
        <comment>ToAct</comment>
        <translation>devolver la llamada por el conmutador</translation>
    </message>
    <message>
        <source>where the caller is</source>
        <comment>ToAct</comment>
        <translation>dónde está quien llama</translation>
    </message>
    <message>
        <source>age</source>
        <comment>ToAct</comment>
        <translation>la edad</translation>
    </message>
    <message>
        <source>urgent needs</source>
        <comment>ToAct</comment>
        <translation>necesidades urgentes</translation>
    </message>
    <message>
        <source>where to sleep tonight</source>
        <comment>ToAct</comment>
        <translation>dónde dormir esta noche</translation>
    </message>
    <message>
        <source>who else is there</source>
        <comment>ToAct</comment>
        <translation>quién más está ahí</translation>
    </message>
    <message>
        <source>consent to pass it on</source>
        <comment>ToAct</comment>
        <translation>consentimiento para pasar los datos</translation>
    </message>
    <message>
        <source>Level is settled, and all that is needed to act is here.</source>
        <translation>Nivel definido, y ya está todo lo necesario para actuar.</translation>
    </message>
    <message>
        <source>Level is settled. Now: %1.</source>
        <extracomment>%1 is a list of what to ask next, such as &quot;where the caller is, urgent needs&quot;.</extracomment>
        <translation>Nivel definido. Ahora: %1.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>dd.MM. HH:mm</source>
        <extracomment>Day and time in a list, as QDateTime::toString understands it; day before month in all three languages.</extracomment>
        <translation>dd/MM HH:mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <extracomment>Day with its year and time in a field, as QDateTime::toString understands it; day before month in all three languages.</extracomment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Place to sleep</source>
        <comment>Need</comment>
        <translation>Dónde dormir</translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>Need</comment>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>Need</comment>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <comment>Need</comment>
        <translation>Psicólogo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>Need</comment>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Unpaid wages</source>
        <comment>Need</comment>
        <translation>Sueldo sin pagar</translation>
    </message>
    <message>
        <source>Legal stay</source>
        <comment>Need</comment>
        <translation>Estancia regular</translation>
    </message>
    <message>
        <source>Return home</source>
        <comment>Need</comment>
        <translation>Volver a su país</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>Need</comment>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Food and clothing</source>
        <comment>Need</comment>
        <translation>Comida y ropa</translation>
    </message>
    <message>
        <source>Missing person</source>
        <comment>Need</comment>
        <translation>Persona desaparecida</translation>
    </message>
    <message>
        <source>Starting again</source>
        <comment>Need</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>Need</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <comment>Need</comment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>Need</comment>
        <translation>Hay niños</translation>
    </message>
    <message>
        <source>Sexual violence in 72 h</source>
        <comment>Need</comment>
        <translation>Violencia sexual en las últimas 72 h</translation>
    </message>
    <message>
        <source>Wants the police</source>
        <comment>Wish</comment>
        <translation>Quiere hablar con la policía</translation>
    </message>
    <message>
        <source>Wants the consulate</source>
        <comment>Wish</comment>
        <translation>Quiere hablar con el consulado</translation>
    </message>
    <message>
        <source>Wants to go home</source>
        <comment>Wish</comment>
        <translation>Quiere volver a su país</translation>
    </message>
    <message>
        <source>In distress</source>
        <comment>Need</comment>
        <translation>Crisis emocional</translation>
    </message>
    <message>
        <source>Medicine or a doctor</source>
        <comment>Need</comment>
        <translation>Medicinas o médico</translation>
    </message>
</context>
<context>
    <name>OpenCallWords</name>
    <message>
        <source>Call %1, to be finished, talked until %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Llamada %1, por terminar, se habló hasta las %2</translation>
    </message>
    <message>
        <source>Call %1, on hold, taken %2</source>
        <extracomment>%1 is the number of a call, %2 a time such as 03:14.</extracomment>
        <translation>Llamada %1, en espera, recibida a las %2</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Kind of call: %1</source>
        <extracomment>%1 is a kind of call, such as &quot;witness&quot;.</extracomment>
        <translation>Tipo de llamada: %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Adult</source>
        <comment>AgeState</comment>
        <translation>Persona adulta</translation>
    </message>
    <message>
        <source>Sounds adult</source>
        <comment>AgeState</comment>
        <translation>Parece adulta</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <comment>AgeState</comment>
        <translation>Puede ser menor de 18</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeState</comment>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>AgeState</comment>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>AgeGroup</comment>
        <translation>Persona adulta</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>AgeGroup</comment>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>AgeGroup</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>Sex</comment>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>Sex</comment>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other gender</source>
        <comment>Sex</comment>
        <translation>Otro género</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Sex</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>EU citizen</source>
        <comment>Stay</comment>
        <translation>Ciudadanía de la UE</translation>
    </message>
    <message>
        <source>Permanent stay</source>
        <comment>Stay</comment>
        <translation>Estancia permanente</translation>
    </message>
    <message>
        <source>Temporary stay</source>
        <comment>Stay</comment>
        <translation>Estancia temporal</translation>
    </message>
    <message>
        <source>Irregular stay</source>
        <comment>Stay</comment>
        <translation>Estancia irregular</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Stay</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Is there now</source>
        <comment>Phase</comment>
        <translation>Está ahí ahora</translation>
    </message>
    <message>
        <source>Before departure</source>
        <comment>Phase</comment>
        <translation>Antes de viajar</translation>
    </message>
    <message>
        <source>Has left</source>
        <comment>Phase</comment>
        <translation>Ya se fue</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>KnownFact</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>KnownFact</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>KnownFact</comment>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than is allowed.</source>
        <translation>El archivo es más grande de lo permitido.</translation>
    </message>
    <message>
        <source>The text is not clean UTF-8.</source>
        <translation>El texto no es UTF-8 correcto.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON está anidado demasiado profundo.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Una clave aparece dos veces en un objeto.</translation>
    </message>
    <message>
        <source>This is a value of another kind.</source>
        <translation>Es un valor de otro tipo.</translation>
    </message>
    <message>
        <source>A required key is missing.</source>
        <translation>Falta una clave obligatoria.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Esta clave no se conoce.</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Este valor no se conoce.</translation>
    </message>
    <message>
        <source>The value is outside its range.</source>
        <translation>El valor está fuera de rango.</translation>
    </message>
    <message>
        <source>This is not a moment with an offset.</source>
        <translation>Esto no es una fecha y hora con su zona horaria.</translation>
    </message>
    <message>
        <source>This is not a standard code.</source>
        <translation>Esto no es un código estándar.</translation>
    </message>
    <message>
        <source>This id is not known.</source>
        <translation>Este identificador no se conoce.</translation>
    </message>
    <message>
        <source>The same value stands twice.</source>
        <translation>El mismo valor aparece dos veces.</translation>
    </message>
    <message>
        <source>This refers to something that is not there.</source>
        <translation>Esto se refiere a algo que no existe.</translation>
    </message>
    <message>
        <source>A text is missing in one of the languages.</source>
        <translation>Falta un texto en uno de los idiomas.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>Esto no cumple el esquema.</translation>
    </message>
    <message>
        <source>The file is of another format.</source>
        <translation>El archivo tiene otro formato.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta de datos.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation>Todavía no hay datos en esta carpeta.</translation>
    </message>
    <message>
        <source>There is data in this folder already.</source>
        <translation>Ya hay datos en esta carpeta.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Nothing was changed.</source>
        <translation>Los datos son de una versión más nueva del programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The data is damaged. Nothing was changed.</source>
        <translation>Los datos están dañados. No se cambió nada.</translation>
    </message>
    <message>
        <source>The data is in use by another window.</source>
        <translation>Otra ventana está usando los datos.</translation>
    </message>
    <message>
        <source>The data could not be written. What you typed is kept in the window.</source>
        <translation>No se pudieron guardar los datos. Lo escrito sigue en la ventana.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept in the window.</source>
        <translation>El disco está lleno. Lo escrito sigue en la ventana.</translation>
    </message>
    <message>
        <source>The data folder is read-only. What you typed is kept in the window.</source>
        <translation>La carpeta de datos es de solo lectura. Lo escrito sigue en la ventana.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su función no permite esto.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>Something is still missing to close the call.</source>
        <translation>No se puede cerrar así: falta algo o ya hay algo registrado.</translation>
    </message>
    <message>
        <source>This call is not open.</source>
        <translation>Esta llamada no está abierta.</translation>
    </message>
    <message>
        <source>The call can no longer be re-opened.</source>
        <translation>Esta llamada ya no se puede reabrir.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Se esperaba: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Name and passphrase do not fit together.</source>
        <translation>El nombre y la frase de acceso no corresponden.</translation>
    </message>
    <message>
        <source>The passphrase is too short or too easy to guess.</source>
        <translation>La frase de acceso es muy corta o muy fácil de adivinar.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Nothing was changed.</source>
        <translation>El archivo de las claves está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está cerrada.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try waits a little.</source>
        <translation>Después de varias frases de acceso equivocadas hay que esperar un poco antes de probar otra vez.</translation>
    </message>
    <message>
        <source>This was given up before it was finished.</source>
        <translation>Se dejó antes de terminar.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto requiere un motivo.</translation>
    </message>
    <message>
        <source>This needs a second person.</source>
        <translation>Para esto se necesita una segunda persona.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>public task and vital interests (art. 6(1)(e) and (d)); special categories under art. 9(2)</source>
        <translation>misión de interés público e intereses vitales (art. 6.1.e y d); categorías especiales según el art. 9.2</translation>
    </message>
    <message>
        <source>consent (art. 6(1)(a), art. 9(2)(a))</source>
        <translation>consentimiento (art. 6.1.a, art. 9.2.a)</translation>
    </message>
    <message>
        <source>legal duty (art. 240 of the Penal Code)</source>
        <translation>obligación legal (art. 240 del Código Penal polaco)</translation>
    </message>
    <message>
        <source>accountability (art. 5(2))</source>
        <translation>responsabilidad proactiva (art. 5.2)</translation>
    </message>
    <message>
        <source>security of processing (art. 32)</source>
        <translation>seguridad del tratamiento (art. 32)</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators</source>
        <translation>personas que llaman, personas de quienes hablan, presuntos responsables</translation>
    </message>
    <message>
        <source>callers and people they speak of</source>
        <translation>personas que llaman y personas de quienes hablan</translation>
    </message>
    <message>
        <source>callers, people they speak of, suspected perpetrators, who works here</source>
        <translation>personas que llaman, personas de quienes hablan, presuntos responsables, quienes trabajan aquí</translation>
    </message>
    <message>
        <source>who works here; callers by the number of their call</source>
        <translation>quienes trabajan aquí; quienes llaman, solo por el número de su llamada</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>quienes trabajan aquí</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>nadie por su nombre</translation>
    </message>
    <message>
        <source>As long as the vault</source>
        <translation>Tanto como la bóveda</translation>
    </message>
    <message>
        <source>Record of processing activities (art. 30 GDPR)</source>
        <translation>Registro de actividades de tratamiento (art. 30 RGPD)</translation>
    </message>
    <message>
        <source>As it is on %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Tal como está el %1.</translation>
    </message>
    <message>
        <source>To be written in by hand, for the program does not know it: controller, joint controllers, data protection officer, how to reach them.</source>
        <translation>Para escribir a mano, porque el programa no lo sabe: responsable, corresponsables, persona delegada de protección de datos, cómo contactarlos.</translation>
    </message>
    <message>
        <source>for the data protection officer to write in</source>
        <translation>a completar por la persona delegada de protección de datos</translation>
    </message>
    <message>
        <source>Of whom: %1.</source>
        <extracomment>%1 is whose data they are.</extracomment>
        <translation>De quién: %1.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <extracomment>%1 is what the law calls the reason.</extracomment>
        <translation>Base legal: %1.</translation>
    </message>
    <message>
        <source>To whom it may be given</source>
        <translation>A quién pueden darse</translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent to this one service, or where the law demands it.</source>
        <translation>Solo con el consentimiento de la persona para ese servicio concreto, o cuando la ley lo exige.</translation>
    </message>
    <message>
        <source>Outside the European Economic Area</source>
        <translation>Fuera del Espacio Económico Europeo</translation>
    </message>
    <message>
        <source>The program has no network and sends nothing. Whoever gives data to a consulate or an organisation there needs explicit consent (art. 49(1)(a)).</source>
        <translation>El programa no tiene red y no envía nada. Quien dé datos a un consulado u organización de allí necesita consentimiento explícito (art. 49.1.a).</translation>
    </message>
    <message>
        <source>What protects it (art. 32)</source>
        <translation>Qué los protege (art. 32)</translation>
    </message>
    <message>
        <source>The vault and its backups are sealed; the keys lie behind each person&apos;s passphrase and the recovery kit.</source>
        <translation>La bóveda y sus copias están selladas; las llaves están tras la frase de acceso de cada persona y el kit de recuperación.</translation>
    </message>
    <message>
        <source>Names, numbers, exact places and whatever is said of an alleged perpetrator are sealed once more: to whoever took the call, the shift leads and the recovery kit.</source>
        <translation>Nombres, números, lugares exactos y todo lo dicho de un presunto responsable se sellan otra vez: para quien atendió la llamada, las personas responsables de turno y el kit de recuperación.</translation>
    </message>
    <message>
        <source>What each role may do stands in one table; what is not in it is denied.</source>
        <translation>Lo que puede hacer cada rol está en una tabla; lo que no figura en ella se niega.</translation>
    </message>
    <message>
        <source>Every look is written down before anything is shown, in a chain in which a changed line is found.</source>
        <translation>Cada consulta se anota antes de mostrar nada, en una cadena en la que se nota una línea cambiada.</translation>
    </message>
    <message>
        <source>The screen hides at a key and locks by itself; no sound is recorded.</source>
        <translation>La pantalla se oculta con una tecla y se bloquea sola; no se graba sonido.</translation>
    </message>
    <message>
        <source>What is over is erased once a day, and again from a backup that is restored; backups go after 35 days.</source>
        <translation>Lo vencido se borra una vez al día, y de nuevo al restaurar una copia; las copias se eliminan a los 35 días.</translation>
    </message>
    <message>
        <source>Helping whoever calls</source>
        <translation>Ayudar a quien llama</translation>
    </message>
    <message>
        <source>Ringing back, and knowing who rings again</source>
        <translation>Devolver la llamada y saber quién vuelve a llamar</translation>
    </message>
    <message>
        <source>Referring to services</source>
        <translation>Derivar a servicios</translation>
    </message>
    <message>
        <source>Duty to report a crime</source>
        <translation>Deber de denuncia de un delito</translation>
    </message>
    <message>
        <source>Safety of callers and of those who answer</source>
        <translation>Seguridad de quienes llaman y de quienes atienden</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Showing what was done with the data</source>
        <translation>Mostrar qué se hizo con los datos</translation>
    </message>
    <message>
        <source>Knowing who works here</source>
        <translation>Saber quién trabaja aquí</translation>
    </message>
    <message>
        <source>Keeping it sealed</source>
        <translation>Mantenerlo sellado</translation>
    </message>
    <message>
        <source>Running the program</source>
        <translation>Funcionamiento del programa</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Respuestas a las preguntas</translation>
    </message>
    <message>
        <source>Which call was given to whom</source>
        <translation>Qué llamada se asignó a quién</translation>
    </message>
    <message>
        <source>Who did and saw what</source>
        <translation>Quién hizo y vio qué</translation>
    </message>
    <message>
        <source>What proves that nobody changed those lines</source>
        <translation>Lo que prueba que nadie cambió esas líneas</translation>
    </message>
    <message>
        <source>Marks by which a person is found again</source>
        <translation>Marcas con las que se vuelve a hallar a una persona</translation>
    </message>
    <message>
        <source>Looks in an emergency, with their reasons</source>
        <translation>Consultas de emergencia, con sus motivos</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>La llamada misma</translation>
    </message>
    <message>
        <source>Call-back plan</source>
        <translation>Plan para devolver la llamada</translation>
    </message>
    <message>
        <source>What was done during the call, in codes</source>
        <translation>Lo que se hizo durante la llamada, en códigos</translation>
    </message>
    <message>
        <source>Holds and restrictions</source>
        <translation>Retenciones y restricciones</translation>
    </message>
    <message>
        <source>Which rules a call was judged by</source>
        <translation>Con qué reglas se valoró una llamada</translation>
    </message>
    <message>
        <source>Notes and places</source>
        <translation>Notas y lugares</translation>
    </message>
    <message>
        <source>Names, numbers and places, sealed</source>
        <translation>Nombres, números y lugares, sellados</translation>
    </message>
    <message>
        <source>Keys to what is sealed</source>
        <translation>Llaves de lo sellado</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>What was typed in an open call</source>
        <translation>Lo escrito en una llamada abierta</translation>
    </message>
    <message>
        <source>Steps of a duty to report</source>
        <translation>Pasos de un deber de denunciar</translation>
    </message>
    <message>
        <source>What was erased and when</source>
        <translation>Qué se borró y cuándo</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificados de borrado</translation>
    </message>
    <message>
        <source>That something was changed</source>
        <translation>Que algo se cambió</translation>
    </message>
    <message>
        <source>What the vault says of itself</source>
        <translation>Lo que la bóveda dice de sí misma</translation>
    </message>
    <message>
        <source>Marks of callers&apos; numbers</source>
        <translation>Marcas de números de quienes llaman</translation>
    </message>
    <message>
        <source>The rules in use</source>
        <translation>Las reglas en uso</translation>
    </message>
    <message>
        <source>The people concerned, in codes</source>
        <translation>Las personas afectadas, en códigos</translation>
    </message>
    <message>
        <source>Names and roles of who works here</source>
        <translation>Nombres y roles de quienes trabajan aquí</translation>
    </message>
    <message>
        <source>Services a person was referred to</source>
        <translation>Servicios a los que se derivó a una persona</translation>
    </message>
    <message>
        <source>Spans that were changed</source>
        <translation>Plazos cambiados</translation>
    </message>
    <message>
        <source>Digits a caller may say next time</source>
        <translation>Dígitos que quien llama puede decir la próxima vez</translation>
    </message>
    <message>
        <source>What a corrected text said before</source>
        <translation>Lo que decía un texto antes de corregirlo</translation>
    </message>
    <message>
        <source>Names, numbers and places that wait for their seal</source>
        <translation>Nombres, números y lugares que esperan su sello</translation>
    </message>
    <message>
        <source>Counts of a year</source>
        <translation>Recuentos de un año</translation>
    </message>
    <message>
        <source>Which calls the search has still to take in</source>
        <translation>Qué llamadas le faltan a la búsqueda</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Calls judged again: %1 of %2</source>
        <translation>Llamadas evaluadas de nuevo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Medio de contacto</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Voivodato</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Kinds of danger</source>
        <translation>Tipos de peligro</translation>
    </message>
    <message>
        <source>What was wished for</source>
        <translation>Qué se deseaba</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation>Día del próximo contacto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place of the people concerned</source>
        <translation>Lugar de las personas afectadas</translation>
    </message>
    <message>
        <source>Who can hear</source>
        <translation>Quién puede oír</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note for the next person</source>
        <translation>Nota para la siguiente persona</translation>
    </message>
    <message>
        <source>Why the level was changed by hand</source>
        <translation>Por qué se cambió el nivel a mano</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Deber de denuncia</translation>
    </message>
    <message>
        <source>Way to ring back</source>
        <translation>Medio para devolver la llamada</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Horas seguras</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Qué decir si contesta otra persona</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Formas de explotación</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Quién se beneficia</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Referencia del caso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <extracomment>%1 is the number of a call, %2 a moment.</extracomment>
        <translation>Llamada %1, %2</translation>
    </message>
    <message>
        <source>Given with consent to %1, %2</source>
        <extracomment>%1 is a service, %2 a moment.</extracomment>
        <translation>Entregado con consentimiento a %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) are in this call.</source>
        <translation>
            <numerusform>Hay %n persona más en esta llamada.</numerusform>
            <numerusform>Hay %n personas más en esta llamada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingWords</name>
    <message>
        <source>That did not open the backup. A backup opens with what was right on the day it was made.</source>
        <translation>Eso no abrió la copia. Una copia se abre con lo que valía el día en que se hizo.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Choose another one.</source>
        <translation>Esta copia ya no está. Elija otra.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a copy to try. Free some.</source>
        <translation>En esta computadora no hay espacio para la prueba. Libere un poco.</translation>
    </message>
    <message>
        <source>This backup cannot be opened. Make a new one now, and try that one.</source>
        <translation>Esta copia no se puede abrir. Haga una nueva ahora y pruebe esa.</translation>
    </message>
    <message>
        <source>This folder belongs to the data itself. Choose one on another disk.</source>
        <translation>Esta carpeta es de los propios datos. Elija una en otro disco.</translation>
    </message>
    <message>
        <source>This folder is not there, or nothing can be written into it. Is the disk plugged in?</source>
        <translation>Esta carpeta no está o no se puede escribir en ella. ¿Está conectado el disco?</translation>
    </message>
    <message>
        <source>Somebody of this name has a key already. Add something to the name, such as an initial.</source>
        <translation>Alguien con este nombre ya tiene llave. Agregue algo al nombre, por ejemplo una inicial.</translation>
    </message>
    <message>
        <source>The last person with a key cannot be retired: nobody could open the vault.</source>
        <translation>A la última persona no se le puede retirar la llave: nadie podría abrir la bóveda.</translation>
    </message>
    <message>
        <source>The passphrase you have now was another one. Nothing has changed.</source>
        <translation>La frase de acceso actual es otra. No cambió nada.</translation>
    </message>
    <message>
        <source>This person has no key any more.</source>
        <translation>Esta persona ya no tiene llave.</translation>
    </message>
    <message>
        <source>The file of the keys could not be written. Nothing has changed.</source>
        <translation>No se pudo escribir el archivo de las claves. No cambió nada.</translation>
    </message>
    <message>
        <source>Added. The passphrase opens the vault from now on.</source>
        <translation>Hecho. La frase de acceso abre la bóveda desde ahora.</translation>
    </message>
    <message>
        <source>Retired. The passphrase opens nothing any more.</source>
        <translation>Llave retirada. La frase de acceso ya no abre nada.</translation>
    </message>
    <message>
        <source>Set. The passphrase of before opens nothing any more.</source>
        <translation>Hecho. La frase de acceso anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>The new kit opens the vault. The words of the old one open nothing any more: destroy those papers.</source>
        <translation>El juego nuevo abre la bóveda. Las palabras del anterior ya no abren nada: destruya esos papeles.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>This person cannot be the second one: it takes a shift lead or another administrator with a key.</source>
        <translation>Esta persona no puede ser la segunda: hace falta una persona responsable de turno u otra administradora con llave.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator: nobody could look after the people any more.</source>
        <translation>Alguien tiene que seguir en la administración: de lo contrario nadie podría encargarse de las personas.</translation>
    </message>
    <message>
        <source>There is nobody else with a key who could agree. It can be done alone from %1 on.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>No hay otra persona con llave que pueda confirmarlo. Se podrá hacer a solas a partir del %1.</translation>
    </message>
    <message>
        <source>The passphrase of the second person was another one. Nothing has changed.</source>
        <translation>La frase de acceso de la segunda persona era otra. No cambió nada.</translation>
    </message>
    <message>
        <source>Set. It holds from their next signing in.</source>
        <translation>Guardado. Vale a partir del próximo inicio de sesión de esa persona.</translation>
    </message>
    <message>
        <source>Given. They open from now on what is sealed for the leads.</source>
        <translation>Entregada. Desde ahora abre lo que está sellado para responsables de turno.</translation>
    </message>
    <message>
        <source>This person has a call that is not closed. It is closed or given to somebody else first.</source>
        <translation>Esta persona tiene una llamada sin cerrar. Antes hay que cerrarla o asignarla a otra persona.</translation>
    </message>
    <message>
        <source>Somebody has to stay shift lead there: the consultants would have nobody to turn to.</source>
        <translation>Alguien tiene que seguir ahí como responsable de turno: los consultores no tendrían a quién acudir.</translation>
    </message>
    <message>
        <source>People with a key belong to this organisation. Move them first.</source>
        <translation>A esta organización pertenecen personas con llave. Páselas antes a la otra.</translation>
    </message>
    <message>
        <source>This organisation does not share the line.</source>
        <translation>Esta organización no comparte la línea.</translation>
    </message>
    <message>
        <source>Both have the same name. Give one of them another.</source>
        <translation>Las dos tienen el mismo nombre. Dele otro a una de ellas.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la línea</translation>
    </message>
    <message>
        <source>Moved. It holds from their next signing in; calls taken before stay where they are.</source>
        <translation>Hecho. Vale desde su próxima entrada; las llamadas anteriores se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>No danger now</source>
        <comment>DangerNow</comment>
        <translation>Sin peligro ahora</translation>
    </message>
    <message>
        <source>Danger now</source>
        <comment>DangerNow</comment>
        <translation>Peligro ahora</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>DangerNow</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Locked in</source>
        <comment>DangerKind</comment>
        <translation>Encierro</translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>DangerKind</comment>
        <translation>Persona herida</translation>
    </message>
    <message>
        <source>Weapon</source>
        <comment>DangerKind</comment>
        <translation>Arma</translation>
    </message>
    <message>
        <source>Threat</source>
        <comment>DangerKind</comment>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Suicidal</source>
        <comment>DangerKind</comment>
        <translation>Ideas suicidas</translation>
    </message>
    <message>
        <source>Child alone</source>
        <comment>DangerKind</comment>
        <translation>Menor solo</translation>
    </message>
    <message>
        <source>Cold or heat</source>
        <comment>DangerKind</comment>
        <translation>Frío o calor</translation>
    </message>
    <message>
        <source>In Poland</source>
        <comment>DangerPlace</comment>
        <translation>En Polonia</translation>
    </message>
    <message>
        <source>Abroad</source>
        <comment>DangerPlace</comment>
        <translation>En el extranjero</translation>
    </message>
    <message>
        <source>At sea</source>
        <comment>DangerPlace</comment>
        <translation>En el mar</translation>
    </message>
    <message>
        <source>Place not known</source>
        <comment>DangerPlace</comment>
        <translation>No se sabe dónde</translation>
    </message>
    <message>
        <source>Do not call back</source>
        <comment>CutOffPlan</comment>
        <translation>No devolver la llamada</translation>
    </message>
    <message>
        <source>Call back as agreed</source>
        <comment>CutOffPlan</comment>
        <translation>Llamar según lo acordado</translation>
    </message>
    <message>
        <source>Send help</source>
        <comment>CutOffPlan</comment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>quien llama</translation>
    </message>
    <message>
        <source>another adult</source>
        <translation>otra persona adulta</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>un menor</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>varias personas</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>Listener</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the controller</source>
        <comment>Listener</comment>
        <translation>quien controla</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>Listener</comment>
        <translation>pareja</translation>
    </message>
    <message>
        <source>others who live or work there</source>
        <comment>Listener</comment>
        <translation>otras personas que viven o trabajan ahí</translation>
    </message>
    <message>
        <source>family</source>
        <comment>Listener</comment>
        <translation>familia</translation>
    </message>
    <message>
        <source>a child</source>
        <comment>Listener</comment>
        <translation>un niño o niña</translation>
    </message>
    <message>
        <source>somebody else</source>
        <comment>Listener</comment>
        <translation>otra persona</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>en horas</translation>
    </message>
    <message>
        <source>in days</source>
        <translation>en días</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>en meses</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>en años</translation>
    </message>
    <message>
        <source>from the last call of that number</source>
        <translation>desde la última llamada de ese número</translation>
    </message>
    <message>
        <source>from the last planned contact</source>
        <translation>desde el último contacto previsto</translation>
    </message>
    <message>
        <source>from the closing of the call</source>
        <translation>desde el cierre de la llamada</translation>
    </message>
    <message>
        <source>from the end of the year of the call</source>
        <translation>desde el final del año de la llamada</translation>
    </message>
    <message>
        <source>By the table: %1. Changed %2 by %3: %4</source>
        <extracomment>%1 is a span, %2 a moment, %3 a person, %4 why, in their words.</extracomment>
        <translation>Según la tabla: %1. Cambio %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>danger now</source>
        <translation>peligro ahora</translation>
    </message>
    <message>
        <source>form of exploitation of a child</source>
        <translation>forma de explotación de un menor</translation>
    </message>
    <message>
        <source>someone else decides or takes the money</source>
        <translation>otra persona decide o toma el dinero</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>may rise to %1</source>
        <extracomment>%1 is a level such as T1.</extracomment>
        <translation>puede subir a %1</translation>
    </message>
    <message>
        <source>all short questions were answered no</source>
        <translation>todas las preguntas breves: no</translation>
    </message>
    <message>
        <source>nothing points to it so far</source>
        <translation>nada lo indica por ahora</translation>
    </message>
    <message>
        <source>because: %1</source>
        <extracomment>%1 is a list of reasons.</extracomment>
        <translation>porque: %1</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>hay indicios</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por aclarar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>latarnia::AfterCall</name>
    <message>
        <source>no day yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
</context>
<context>
    <name>latarnia::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
</context>
<context>
    <name>latarnia::AssignCard</name>
    <message>
        <source>Why does %1 get it? This is written down.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>¿Por qué se asigna a %1? Queda registrado.</translation>
    </message>
    <message>
        <source>It is %1&apos;s call now.</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Ahora la llamada la tiene %1.</translation>
    </message>
    <message>
        <source>Names and places stay sealed for them: you do not open them yourself.</source>
        <translation>Los nombres y lugares siguen cerrados para esa persona: aquí nadie los abre.</translation>
    </message>
    <message>
        <source>Whose call it is</source>
        <translation>De quién es la llamada</translation>
    </message>
    <message>
        <source>Nobody&apos;s who has signed in here.</source>
        <translation>De nadie que haya entrado aquí.</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Asignarla a otra persona</translation>
    </message>
    <message>
        <source>Who gets the call?</source>
        <translation>¿A quién se asigna la llamada?</translation>
    </message>
</context>
<context>
    <name>latarnia::AuditCard</name>
    <message>
        <source>All lines are being checked…</source>
        <translation>Se revisan todas las líneas…</translation>
    </message>
    <message>
        <source>Not checked since the start.</source>
        <translation>Sin revisar desde el inicio.</translation>
    </message>
    <message>
        <source>All lines:</source>
        <translation>Todas las líneas:</translation>
    </message>
    <message>
        <source>At the start, the newest lines:</source>
        <translation>Al iniciar, las líneas más recientes:</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Check all lines</source>
        <translation>Revisar todas las líneas</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar las más recientes</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupCard</name>
    <message>
        <source>A backup is being made…</source>
        <translation>Se está haciendo una copia…</translation>
    </message>
    <message>
        <source>Made, and checked by opening it again.</source>
        <translation>Copia hecha y comprobada al abrirla de nuevo.</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>La copia de seguridad falló. %1</translation>
    </message>
    <message>
        <source>The backup is being read. Calls go on meanwhile.</source>
        <translation>Se está leyendo la copia. Mientras tanto se pueden atender llamadas.</translation>
    </message>
    <message>
        <source>The drill is done; its result is noted below.</source>
        <translation>La prueba terminó; el resultado está anotado abajo.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Haciéndose…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>All backups lie on this computer. Name a second place for them.</source>
        <translation>Todas las copias están en esta computadora. Indique un segundo lugar.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Segundo lugar: %1</translation>
    </message>
    <message>
        <source>The second place cannot be reached: %1. Is the disk plugged in?</source>
        <translation>No se llega al segundo lugar: %1. ¿Está conectado el disco?</translation>
    </message>
    <message>
        <source>No backup was ever tried. Do a restore drill.</source>
        <translation>Nunca se probó una copia. Haga una prueba de recuperación.</translation>
    </message>
    <message numerus="yes">
        <source>Last drill %1: the backup of %2 opens, every page can be read, %n call(s).</source>
        <extracomment>%1 is when it was tried, %2 when the backup was made.</extracomment>
        <translation>
            <numerusform>Última prueba %1: la copia de %2 se abre, se leen todas las páginas, %n llamada.</numerusform>
            <numerusform>Última prueba %1: la copia de %2 se abre, se leen todas las páginas, %n llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last drill %1: the backup of %2 is damaged. Make a new one now.</source>
        <translation>Última prueba %1: la copia de %2 está dañada. Haga una nueva ahora.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Prueba de recuperación</translation>
    </message>
    <message>
        <source>Name a second place</source>
        <translation>Indicar un segundo lugar</translation>
    </message>
    <message>
        <source>Change the second place</source>
        <translation>Cambiar el segundo lugar</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupChoice</name>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup was found in %1.</source>
        <translation>No se encontró ninguna copia de seguridad en %1.</translation>
    </message>
    <message>
        <source>No backup was found where they usually are. Name the folder of one, such as on a USB stick.</source>
        <translation>No se encontró ninguna copia donde suelen estar. Indique la carpeta de una, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>Data folder, without a note of its time</source>
        <translation>Carpeta de datos, sin fecha anotada</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <extracomment>%1 is day and time. Checked: it was opened and read whole after it was made.</extracomment>
        <translation>%1, comprobada</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, aún sin comprobar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Only try it: nothing is changed</source>
        <translation>Solo probarla: no se cambia nada</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
</context>
<context>
    <name>latarnia::BackupRows</name>
    <message>
        <source>second place</source>
        <translation>segundo lugar</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobada %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallActions</name>
    <message>
        <source>Something was recorded: this call is closed with care, in the last part.</source>
        <translation>Ya hay algo registrado: cierre esta llamada como siempre, en la última parte (Cierre).</translation>
    </message>
    <message>
        <source>112 called at %1. Kept in the call.</source>
        <translation>Se llamó al 112 a las %1. Quedó anotado en la llamada.</translation>
    </message>
    <message>
        <source>Shift lead told at %1. Kept in the call.</source>
        <translation>Se avisó a la persona responsable de turno a las %1. Quedó anotado en la llamada.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallBackCard</name>
    <message>
        <source>Ringing back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When it is safe, in the caller&apos;s time</source>
        <translation>Cuándo es seguro, en la hora local de quien llama</translation>
    </message>
    <message>
        <source>What to say if somebody else answers</source>
        <translation>Qué decir si contesta otra persona</translation>
    </message>
    <message>
        <source>Code word: send help</source>
        <translation>Palabra acordada: pedir ayuda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the code word for ten seconds</source>
        <translation>Mostrar la palabra acordada diez segundos</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Se puede dejar un mensaje</translation>
    </message>
    <message>
        <source>Nobody rings after</source>
        <translation>Último día para devolver la llamada</translation>
    </message>
</context>
<context>
    <name>latarnia::CallCloser</name>
    <message>
        <source>Press Ctrl+Enter once more to close this call.</source>
        <translation>Presione Ctrl+Enter otra vez para cerrar esta llamada.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallForm</name>
    <message>
        <source>Lift it</source>
        <translation>Levantarla</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>Corregir lo escrito</translation>
    </message>
    <message>
        <source>Erase what names somebody and what was written</source>
        <translation>Borrar lo que identifica a alguien y lo escrito</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Llamada %1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Which of the texts</source>
        <translation>Cuál de los textos</translation>
    </message>
    <message>
        <source>What it is to say</source>
        <translation>Qué debe decir</translation>
    </message>
    <message>
        <source>This cannot be taken back. Those who were given the data with consent have to be told: the access report names them.</source>
        <translation>Esto no se puede deshacer. Hay que avisar a quienes recibieron los datos con consentimiento: el informe de acceso los nombra.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Which file: its number, and whose it is (may stay empty)</source>
        <translation>Qué expediente: su número y de quién es (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>latarnia::CallHeader</name>
    <message>
        <source>Call %1</source>
        <translation>Llamada %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>recibida %1</translation>
    </message>
    <message>
        <source>Caller speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Idioma de la llamada</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Still saving…</source>
        <translation>Aún guardando…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Sin guardar desde %1</translation>
    </message>
    <message>
        <source>%1 proposed to the lead</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>%1: propuesto a responsable de turno</translation>
    </message>
    <message>
        <source>by hand, answers say %1</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>a mano; las respuestas dan %1</translation>
    </message>
    <message>
        <source>without the danger: %1</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>sin el peligro: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Call without a number yet</source>
        <translation>Llamada aún sin número</translation>
    </message>
    <message>
        <source>Emergency copy</source>
        <translation>Copia de emergencia</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>cerrada para usted</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>latarnia::CallListPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>The chosen call</source>
        <translation>La llamada elegida</translation>
    </message>
    <message>
        <source>read the call</source>
        <translation>leer la llamada</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>volver a la lista</translation>
    </message>
</context>
<context>
    <name>latarnia::CallNotice</name>
    <message>
        <source>Marked: %1. Is there danger now? 1 yes, 2 no, 3 not known.</source>
        <extracomment>%1 is a kind of danger, such as &quot;Weapon&quot;. The digits are the keys of the three answers.</extracomment>
        <translation>Marcado: %1. ¿Hay peligro ahora? 1 sí, 2 no, 3 no se sabe.</translation>
    </message>
</context>
<context>
    <name>latarnia::CallPage</name>
    <message>
        <source>Parts of the call</source>
        <translation>Partes de la llamada</translation>
    </message>
    <message>
        <source>Caller and situation</source>
        <translation>Persona y situación</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Lista de preguntas</translation>
    </message>
    <message numerus="yes">
        <source>People (%n)</source>
        <translation>
            <numerusform>Personas (%n)</numerusform>
            <numerusform>Personas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Nobody to name yet</source>
        <extracomment>%1 is the service that comes first.</extracomment>
        <translation>Por ahora no hay a quién indicar</translation>
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
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>People and answers</source>
        <translation>Personas y respuestas</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note for the next colleague</source>
        <translation>Nota de entrega de turno</translation>
    </message>
    <message>
        <source>level by hand: %1</source>
        <translation>nivel a mano: %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Obligación de denunciar</translation>
    </message>
    <message>
        <source>Number of their case: %1</source>
        <extracomment>%1 is the number of a case.</extracomment>
        <translation>Número de su caso: %1</translation>
    </message>
    <message>
        <source>it is they</source>
        <translation>se confirmó</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>no se confirmó</translation>
    </message>
    <message>
        <source>Rung back through the switchboard on %1: %2</source>
        <extracomment>%1 is a day and a time, %2 says what came of it.</extracomment>
        <translation>Se devolvió la llamada por el conmutador el %1: %2</translation>
    </message>
    <message>
        <source>Rung back through the switchboard: %1</source>
        <translation>Se devolvió la llamada por el conmutador: %1</translation>
    </message>
    <message>
        <source>Number of the switchboard: %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Número del conmutador: %1</translation>
    </message>
    <message>
        <source>frozen on %1: a controller may be using this number, nobody rings it</source>
        <extracomment>What was agreed on ringing back; %1 is a day and a time.</extracomment>
        <translation>suspendido el %1: quien controla puede usar este número, nadie llama</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Can talk freely: %1</source>
        <extracomment>%1 is yes, no or does not know.</extracomment>
        <translation>Habla con libertad: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Oye: %1</translation>
    </message>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>Si se corta: %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>latarnia::CloseAtOnce</name>
    <message>
        <source>End at once: press a digit. Nothing personal is kept.</source>
        <translation>Terminar de inmediato: presione una cifra. No se guarda nada personal.</translation>
    </message>
    <message>
        <source>go on with the call</source>
        <translation>seguir con la llamada</translation>
    </message>
</context>
<context>
    <name>latarnia::ClosePage</name>
    <message>
        <source>Close the call</source>
        <translation>Cerrar la llamada</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Note for the next colleague: %1 of %2 characters</source>
        <translation>Nota de entrega de turno: %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Everything needed to close is here.</source>
        <translation>Se puede cerrar, no falta nada.</translation>
    </message>
    <message>
        <source>Entered later than it was</source>
        <translation>Se registra más tarde</translation>
    </message>
    <message>
        <source>Real beginning</source>
        <translation>Comienzo real</translation>
    </message>
    <message>
        <source>Real end</source>
        <translation>Final real</translation>
    </message>
</context>
<context>
    <name>latarnia::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Where the calls are kept, and what is good to know before they are.</source>
        <translation>Dónde se guardan las llamadas y qué conviene saber antes.</translation>
    </message>
    <message>
        <source>No vault can be made in this folder.</source>
        <translation>En esta carpeta no se puede crear una bóveda.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Nothing here speaks against a vault.</source>
        <translation>Nada aquí lo impide.</translation>
    </message>
</context>
<context>
    <name>latarnia::ConsentCard</name>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>May something be passed on? Telling about a service needs no consent.</source>
        <translation>¿Se pueden transmitir datos? Dar un contacto no requiere consentimiento.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>A guardian or curator was asked, and the child too</source>
        <translation>Se preguntó al tutor legal o al representante nombrado por el juzgado, y también al menor</translation>
    </message>
    <message>
        <source>Slip of the key: take the last one out</source>
        <translation>Error de tecla: quitar lo último</translation>
    </message>
</context>
<context>
    <name>latarnia::Curtain</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>latarnia::DangerSheet</name>
    <message>
        <source>Place first, then 112</source>
        <translation>Primero el lugar, luego el 112</translation>
    </message>
    <message>
        <source>The first facts are here. Stay on the line.</source>
        <translation>Ya está lo primero. Siga en la línea.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Falta todavía: %1</translation>
    </message>
    <message>
        <source>112 called %1</source>
        <translation>Se llamó al 112: %1</translation>
    </message>
    <message>
        <source>Lead told %1</source>
        <translation>Aviso a responsable de turno: %1</translation>
    </message>
    <message>
        <source>Mark 112 as called</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>Marcar: se llamó al 112</translation>
    </message>
    <message>
        <source>Mark lead as told</source>
        <translation>Marcar: turno avisado</translation>
    </message>
</context>
<context>
    <name>latarnia::DataPage</name>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>What is kept for how long, what somebody may ask of the line, and who did what.</source>
        <translation>Qué se guarda y por cuánto tiempo, qué puede pedir alguien a la línea y quién hizo qué.</translation>
    </message>
</context>
<context>
    <name>latarnia::DeskNews</name>
    <message>
        <source>Lock with Ctrl+Q: a call can be taken before anybody signs in.</source>
        <translation>Bloquee con Ctrl+Q: se puede tomar una llamada antes de que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>What is written down of who did and saw what is not as it was written. Tell the lead; calls go on as always.</source>
        <translation>El registro de quién hizo y vio qué no está como se escribió. Avise a la persona responsable de turno; las llamadas siguen como siempre.</translation>
    </message>
</context>
<context>
    <name>latarnia::DrillForm</name>
    <message>
        <source>A backup nobody has opened is only a hope. This copies it aside, opens the copy as another computer would, reads all of it and removes it again. Nothing else changes.</source>
        <translation>Una copia que nadie ha abierto es solo una esperanza. La prueba la copia aparte, la abre como lo haría otra computadora, la lee entera y la borra de nuevo. Nada más cambia.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de acceso</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>El juego de recuperación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Palabras del juego de recuperación</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyBanner</name>
    <message>
        <source>Possible duty to report, open for %1: see Agreements</source>
        <extracomment>%1 is a duration such as 00:12:40.</extracomment>
        <translation>Posible obligación de denunciar, desde hace %1: ver Acuerdos</translation>
    </message>
</context>
<context>
    <name>latarnia::DutyCard</name>
    <message>
        <source>Was something heard that may have to be reported?</source>
        <translation>¿Se oyó algo que quizá deba denunciarse?</translation>
    </message>
    <message>
        <source>Possible legal duty to report (art. 240 of the Penal Code; to be confirmed by a lawyer). Tell the caller early that confidentiality has this limit. The program reports nothing.</source>
        <translation>Posible obligación legal de denunciar (art. 240 del Código Penal polaco; falta que un abogado lo confirme). Diga pronto que la confidencialidad tiene este límite. El programa no denuncia nada.</translation>
    </message>
    <message>
        <source>Who, why, or the reference number</source>
        <translation>Quién, por qué o el número de expediente</translation>
    </message>
</context>
<context>
    <name>latarnia::EmergencyCard</name>
    <message>
        <source>This folder cannot be read.</source>
        <translation>No se puede leer esta carpeta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is there that the vault does not have.</source>
        <translation>No hay nada que la bóveda no tenga ya.</translation>
    </message>
    <message>
        <source>Emergency copies</source>
        <translation>Copias de emergencia</translation>
    </message>
    <message>
        <source>Calls that a vault could not take lie in small sealed files, perhaps on a USB stick. From here they come in; each call once, and its newer words stay.</source>
        <translation>Las llamadas que una bóveda no pudo recibir están en pequeños archivos cifrados, quizá en una memoria USB. Desde aquí se suman; cada una, una vez, y quedan sus palabras más nuevas.</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Sumarlas</translation>
    </message>
</context>
<context>
    <name>latarnia::Entry</name>
    <message>
        <source>The backup failed. %1</source>
        <translation>La copia de seguridad falló. %1</translation>
    </message>
    <message>
        <source>Calls taken while the vault was locked could not be taken in. They stay where they are.</source>
        <translation>No se pudieron incorporar las llamadas recibidas con la bóveda cerrada. Siguen donde están.</translation>
    </message>
    <message>
        <source>The vault is in an older state than when it was last closed. Tell the lead.</source>
        <translation>La bóveda está en un estado anterior al de su último cierre. Avise a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last call here is from %2. Have the clock set right.</source>
        <extracomment>Both are moments.</extracomment>
        <translation>El reloj de la computadora marca %1, pero la última llamada es del %2. Hay que poner el reloj en hora.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1; the last call here is from %2. If that cannot be, have the clock set right.</source>
        <translation>El reloj de la computadora marca %1; la última llamada es del %2. Si no puede ser, hay que poner el reloj en hora.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped from %1 to %2. Have it looked at; how long calls last is not touched by it.</source>
        <translation>El reloj de la computadora saltó de %1 a %2. Hay que revisarlo; la duración de las llamadas no cambia.</translation>
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
        <translation>Solo se deja para después una llamada con peligro, en susurros o interrumpida. Cierre esta ahora.</translation>
    </message>
</context>
<context>
    <name>latarnia::FirstStart</name>
    <message>
        <source>The vault is being made. This takes a moment, on purpose.</source>
        <translation>Se está creando la bóveda. Tarda un momento, a propósito.</translation>
    </message>
    <message>
        <source>The words are shown only now. Who leaves before they are on paper has a vault without a recovery kit.</source>
        <translation>Las palabras se muestran solo ahora. Quien sale antes de anotarlas tiene una bóveda sin juego de recuperación.</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Volver a las palabras</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <source>The setup is not finished. What you typed here is not kept.</source>
        <translation>La configuración no ha terminado. Lo que escribió aquí no se guarda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program does not connect to any network.</source>
        <translation>Todo se queda en esta computadora. El programa no se conecta a ninguna red.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Ya están en papel</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ir al puesto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>latarnia::FoundRows</name>
    <message>
        <source>Access report…</source>
        <translation>Informe de acceso…</translation>
    </message>
    <message>
        <source>Hold, correct, erase…</source>
        <translation>Retener, corregir, borrar…</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassCard</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>You opened this call in an emergency. It can be read until %1; a lead reviews it.</source>
        <extracomment>%1 is an hour and minute.</extracomment>
        <translation>Usted abrió esta llamada por una emergencia. Se puede leer hasta las %1; la persona responsable de turno lo revisará.</translation>
    </message>
    <message>
        <source>In an emergency you can read it for half an hour, without names and places. The lead is told at once and reviews it.</source>
        <translation>En una emergencia puede leerla durante media hora, sin nombres ni lugares. La persona responsable de turno lo sabrá enseguida y lo revisará.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Leerla de todos modos</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Qué pasó, en pocas palabras</translation>
    </message>
</context>
<context>
    <name>latarnia::GlassReviewCard</name>
    <message>
        <source>%1 read %2 in an emergency on %3: %4.</source>
        <extracomment>%1 is a person, %2 the number of a call, %3 a day and time, %4 why.</extracomment>
        <translation>%1 leyó %2 por una emergencia el %3: %4.</translation>
    </message>
    <message>
        <source>Somebody else has to review it.</source>
        <translation>Lo tiene que revisar otra persona.</translation>
    </message>
    <message>
        <source>What you say to it</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>Read the call</source>
        <translation>Leer la llamada</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
</context>
<context>
    <name>latarnia::HandLevelBar</name>
    <message>
        <source>Propose %1 to the shift lead. Why?</source>
        <translation>Proponer a responsable de turno: %1. ¿Por qué?</translation>
    </message>
    <message>
        <source>Lower to %1. Why?</source>
        <translation>Bajar a %1. ¿Por qué?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
</context>
<context>
    <name>latarnia::HelpPanel</name>
    <message numerus="yes">
        <source>Not shown: %n</source>
        <translation>
            <numerusform>No se muestra: %n</numerusform>
            <numerusform>No se muestran: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not needed now: %n</source>
        <translation>
            <numerusform>no hace falta ahora: %n</numerusform>
            <numerusform>no hacen falta ahora: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Quién puede ayudar ahora</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Derivar con llamada</translation>
    </message>
    <message>
        <source>Give contact</source>
        <translation>Dar el contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n more below the list.</source>
        <translation>
            <numerusform>%n indicación más, debajo de la lista.</numerusform>
            <numerusform>%n indicaciones más, debajo de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask consent, hand over</source>
        <translation>Pedir consentimiento y derivar</translation>
    </message>
    <message>
        <source>Agree on ringing back</source>
        <translation>Acordar devolver la llamada</translation>
    </message>
    <message>
        <source>Nobody to name yet. Ask on (F4), or agree on a safe time to ring back.</source>
        <translation>Por ahora no hay ningún servicio que indicar. Puede seguir preguntando (F4) o acordar una hora segura para devolver la llamada.</translation>
    </message>
</context>
<context>
    <name>latarnia::IdleNotice</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Cualquier tecla lo evita.</numerusform>
            <numerusform>Se bloquea en %n segundos. Cualquier tecla lo evita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen hides in %n second(s). Any key stays.</source>
        <translation>
            <numerusform>La pantalla se oculta en %n segundo. Cualquier tecla lo evita.</numerusform>
            <numerusform>La pantalla se oculta en %n segundos. Cualquier tecla lo evita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IdlePage</name>
    <message>
        <source>Ready for a call</source>
        <translation>Todo listo para una llamada</translation>
    </message>
    <message>
        <source>The call is kept from the first second, also if the power fails.</source>
        <translation>La llamada se guarda desde el primer segundo, aunque falle la luz.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Recibir una llamada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No backup since %1. Tell the lead.</source>
        <translation>No hay copia de seguridad desde %1. Avise a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>There is no backup yet. Tell the lead.</source>
        <translation>Todavía no hay copia de seguridad. Avise a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>Perhaps nobody has the recovery kit on paper. Make a new one on the page of the vault.</source>
        <translation>Quizá nadie tiene el juego de recuperación en papel. Haga uno nuevo en la página de la bóveda.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at others&apos; calls in an emergency to review.</source>
        <translation>
            <numerusform>%n lectura de emergencia de llamadas ajenas por revisar.</numerusform>
            <numerusform>%n lecturas de emergencia de llamadas ajenas por revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentCard</name>
    <message>
        <source>The lines are being read…</source>
        <translation>Se están leyendo las líneas…</translation>
    </message>
    <message>
        <source>Save what was reached</source>
        <translation>Guardar a qué se accedió</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>What was reached, by whom, when and how often. UODO has to know within 72 hours of the moment it became known.</source>
        <translation>A qué se accedió, quién, cuándo y cuántas veces. La UODO debe saberlo en las 72 horas desde que se conoció.</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>A qué se accedió</translation>
    </message>
</context>
<context>
    <name>latarnia::IncidentForm</name>
    <message>
        <source>Everybody at this desk</source>
        <translation>Todas las personas en este puesto</translation>
    </message>
    <message>
        <source>Whose looks and deeds</source>
        <translation>Consultas y acciones de quién</translation>
    </message>
    <message>
        <source>Since when (Warsaw time)</source>
        <translation>Desde cuándo (hora de Varsovia)</translation>
    </message>
    <message>
        <source>When it became known (Warsaw time)</source>
        <translation>Cuándo se conoció (hora de Varsovia)</translation>
    </message>
    <message>
        <source>Show what was reached</source>
        <translation>Mostrar a qué se accedió</translation>
    </message>
</context>
<context>
    <name>latarnia::InstitutionFields</name>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a time such as 03:14.</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Number of their case, no names</source>
        <translation>Número de su caso, sin nombres</translation>
    </message>
    <message>
        <source>Published switchboard number</source>
        <translation>Número oficial del conmutador</translation>
    </message>
    <message>
        <source>Rung back: confirmed</source>
        <translation>Llamada devuelta: confirmado</translation>
    </message>
    <message>
        <source>Rung back: not confirmed</source>
        <translation>Llamada devuelta: sin confirmar</translation>
    </message>
</context>
<context>
    <name>latarnia::KeyForm</name>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
    <message>
        <source>The passphrase you have now is missing.</source>
        <translation>Falta la frase de acceso actual.</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>A new passphrase for yourself</source>
        <translation>Una frase de acceso nueva para usted</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Una frase de acceso nueva para %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>Qué hace aquí</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La frase de acceso actual</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Give them a key</source>
        <translation>Darle una llave</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Fijar la frase de acceso</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>Falta la segunda persona.</translation>
    </message>
    <message>
        <source>What %1 does here</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Qué hace aquí %1</translation>
    </message>
    <message>
        <source>Let %1 open what is sealed for the leads</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Permitir que %1 abra lo sellado para responsables de turno</translation>
    </message>
    <message>
        <source>Set the roles</source>
        <translation>Guardar las funciones</translation>
    </message>
    <message>
        <source>Give them the leads&apos; key</source>
        <translation>Entregar la llave de responsables de turno</translation>
    </message>
    <message>
        <source>Whose calls %1 takes</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Para quién atiende %1</translation>
    </message>
    <message>
        <source>Set the organisation</source>
        <translation>Fijar la organización</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>latarnia::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, use the second one. Esc leaves.</source>
        <translation>Presione cada tecla una vez: la que llega recibe una marca. Si la computadora se queda con una tecla F, use la segunda. Esc cierra.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCard</name>
    <message>
        <source>The new kit is being made…</source>
        <translation>Se está haciendo el juego nuevo…</translation>
    </message>
    <message>
        <source>Nothing has changed. The words of before still open the vault.</source>
        <translation>No cambió nada. Las palabras anteriores siguen abriendo la bóveda.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Juego de recuperación</translation>
    </message>
    <message>
        <source>There is no recovery kit.</source>
        <translation>No hay juego de recuperación.</translation>
    </message>
    <message>
        <source>Made on %1, and two of its words were read back from paper.</source>
        <translation>Hecho el %1; se leyeron dos de sus palabras en el papel.</translation>
    </message>
    <message>
        <source>Made on %1. Nobody has read its words back: perhaps they are on no paper. Make a new one.</source>
        <translation>Hecho el %1. Nadie leyó sus palabras en un papel: quizá no están anotadas. Haga uno nuevo.</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Hacer un juego nuevo</translation>
    </message>
    <message>
        <source>Two of the words, read back from your paper.</source>
        <translation>Dos de las palabras, leídas de su papel.</translation>
    </message>
    <message>
        <source>These eleven words will open the vault when nobody remembers a passphrase. They are shown only now. The old kit opens it until two words were checked, then it opens nothing any more.</source>
        <translation>Estas once palabras abrirán la bóveda cuando nadie recuerde una frase de acceso. Se muestran solo ahora. El juego anterior la abre hasta que se comprueben dos palabras; después ya no abre nada.</translation>
    </message>
    <message>
        <source>This is the kit from now on</source>
        <translation>Este es el juego desde ahora</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Ya están en papel</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar otra vez las palabras</translation>
    </message>
    <message>
        <source>Keep the old kit</source>
        <translation>Conservar el anterior</translation>
    </message>
</context>
<context>
    <name>latarnia::KitCheckPage</name>
    <message>
        <source>Check the paper</source>
        <translation>Revise el papel</translation>
    </message>
    <message>
        <source>Two of the words, read from your paper. If one is not readable, Back shows all of them again.</source>
        <translation>Dos de las palabras, leídas de su papel. Si una no se lee bien, Atrás las muestra todas otra vez.</translation>
    </message>
    <message>
        <source>Both words must be those of the kit.</source>
        <translation>Las dos palabras deben ser las del juego.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Capital letters do not count.</source>
        <translation>Las mayúsculas no cuentan.</translation>
    </message>
    <message>
        <source>Both are right: your paper can be read.</source>
        <translation>Las dos son correctas: su papel se lee bien.</translation>
    </message>
    <message>
        <source>At least one is another word. Look at the paper once more.</source>
        <translation>Al menos una es otra palabra. Mire el papel otra vez.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Juego de recuperación</translation>
    </message>
    <message>
        <source>These eleven words open the vault when nobody remembers a passphrase. They are shown only now and kept nowhere.</source>
        <translation>Estas once palabras abren la bóveda cuando nadie recuerda una frase de acceso. Se muestran solo ahora y no se guardan en ninguna parte.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Palabras del juego de recuperación</translation>
    </message>
    <message>
        <source>Write them on paper with their numbers, twice. Keep the two papers in two places, never with a backup.</source>
        <translation>Anótelas en papel con sus números, dos veces. Guarde los dos papeles en dos lugares, nunca junto a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Do not take a picture and do not type them into a file. Who has these words and this computer reads everything.</source>
        <translation>No tome una foto ni las escriba en un archivo. Quien tenga estas palabras y esta computadora lo lee todo.</translation>
    </message>
</context>
<context>
    <name>latarnia::KitWayIn</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Choose whose passphrase is to be set.</source>
        <translation>Elija de quién es la frase de acceso nueva.</translation>
    </message>
    <message>
        <source>The new passphrase is being set…</source>
        <translation>Cambiando la frase de acceso…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Lo que escribió aquí no se guarda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The kit fits. Now set a new passphrase; the old one opens nothing any more.</source>
        <translation>El juego coincide. Ahora ponga una frase de acceso nueva; la anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Type the eleven words from the paper, with a blank between them. Capital letters and line breaks do not count.</source>
        <translation>Escriba las once palabras del papel, con un espacio entre ellas. Las mayúsculas y los saltos de línea no cuentan.</translation>
    </message>
    <message>
        <source>Words of the recovery kit</source>
        <translation>Palabras del juego de recuperación</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>De quién es la frase de acceso</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Cambiar y abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver a la entrada</translation>
    </message>
</context>
<context>
    <name>latarnia::KnownFacts</name>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Dónde están las personas</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>%1 of %2: the person now on the screen and how many there are.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>Personas en la misma situación</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Lo que ya sabemos</translation>
    </message>
</context>
<context>
    <name>latarnia::LevelWhy</name>
    <message>
        <source>%1 is proposed to the shift lead.</source>
        <extracomment>%1 is a level such as T2.</extracomment>
        <translation>Se propone %1 a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>Set by hand; the answers say %1.</source>
        <extracomment>%1 is the level the answers give, such as T3.</extracomment>
        <translation>Fijado a mano; las respuestas dan %1.</translation>
    </message>
    <message>
        <source>Without the danger the answers say %1.</source>
        <extracomment>%1 is the level the answers give apart from the danger, such as T1.</extracomment>
        <translation>Sin el peligro, las respuestas dan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; still open: %n question(s).</source>
        <extracomment>%1 says what may happen, such as &quot;may rise to T1&quot;.</extracomment>
        <translation>
            <numerusform>%1; queda abierta %n pregunta.</numerusform>
            <numerusform>%1; quedan abiertas %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>%2 is a level with its words.</extracomment>
        <translation>Persona %1: %2</translation>
    </message>
    <message>
        <source>The level helps you decide. It judges nobody.</source>
        <translation>El nivel ayuda a decidir. No juzga a nadie.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <extracomment>%1 is a level with its words, such as &quot;T1 Strong indication&quot;.</extracomment>
        <translation>¿Por qué %1?</translation>
    </message>
</context>
<context>
    <name>latarnia::LooksCard</name>
    <message>
        <source>recovery kit</source>
        <translation>juego de recuperación</translation>
    </message>
    <message>
        <source>Who has seen this call</source>
        <translation>Quién ha visto esta llamada</translation>
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
        <translation>No se encontró nada. Escriba parte de una palabra.</translation>
    </message>
    <message>
        <source>The vault is locked. This call is sealed; Ctrl+Q to sign in, and it is there again.</source>
        <translation>La bóveda está cerrada. Esta llamada queda cifrada; Ctrl+Q para entrar, y la llamada estará ahí de nuevo.</translation>
    </message>
</context>
<context>
    <name>latarnia::NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>None of this is needed for help. It is sealed when the call is closed.</source>
        <translation>Nada de esto hace falta para ayudar. Se sella al cerrar la llamada.</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Nombres de quién</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Suspected person</source>
        <translation>Persona sospechosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Employer or firm</source>
        <translation>Empleador o empresa</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Qué relación tiene con la persona</translation>
    </message>
</context>
<context>
    <name>latarnia::NewPassphrase</name>
    <message>
        <source>The passphrase is not strong enough yet.</source>
        <translation>La frase de acceso todavía no es segura.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Escriba dos veces la misma frase de acceso.</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>Al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Once more, so that no slip of a finger shuts you out.</source>
        <translation>Otra vez, para que un error de dedo no le cierre el paso.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Todavía no son iguales.</translation>
    </message>
    <message>
        <source>Take four or five words of your own that do not belong together. Blanks and any letters are welcome; nobody asks for digits or signs.</source>
        <translation>Use cuatro o cinco palabras suyas que no tengan relación entre sí. Se aceptan espacios y cualquier letra; no hacen falta números ni signos.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Frase de acceso nueva otra vez</translation>
    </message>
</context>
<context>
    <name>latarnia::NoteHintLine</name>
    <message>
        <source>A quotation? Write the fact.</source>
        <translation>¿Una cita? Escriba el hecho.</translation>
    </message>
    <message>
        <source>An opinion? “%1”</source>
        <translation>¿Una opinión? «%1»</translation>
    </message>
    <message>
        <source>A name? “%1”</source>
        <translation>¿Un nombre? «%1»</translation>
    </message>
    <message>
        <source>Telephone numbers belong in Agreements.</source>
        <translation>El número de teléfono va en Acuerdos.</translation>
    </message>
</context>
<context>
    <name>latarnia::NotesPanel</name>
    <message>
        <source>The notes are too long: only the first %L1 characters are kept. Shorten them.</source>
        <translation>Las notas son demasiado largas: solo se guardan los primeros %L1 caracteres. Acórtelas.</translation>
    </message>
    <message>
        <source>Not pasted: %L1 characters, at most %L2. They are still in the clipboard.</source>
        <translation>No se pegó: %L1 caracteres, como máximo %L2. Siguen en el portapapeles.</translation>
    </message>
    <message>
        <source>Notes: facts, no names, no quotes</source>
        <translation>Notas: hechos, sin nombres ni citas</translation>
    </message>
</context>
<context>
    <name>latarnia::NumberWatch</name>
    <message>
        <source>Number seen before.</source>
        <translation>Este número ya llamó antes.</translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Silent in the last three days: %n time(s).</source>
        <translation>
            <numerusform>Este número ya llamó antes. En silencio, %n vez en tres días.</numerusform>
            <numerusform>Este número ya llamó antes. En silencio, %n veces en tres días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number seen before. Abusive in the last 24 hours: %n time(s).</source>
        <translation>
            <numerusform>Este número ya llamó. Llamadas ofensivas en las últimas 24 horas: %n.</numerusform>
            <numerusform>Este número ya llamó. Llamadas ofensivas en las últimas 24 horas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number seen before. A suspected controller may be using it: confirm nothing (F8).</source>
        <translation>Número ya visto. Puede usarlo quien controla: no confirme nada (F8).</translation>
    </message>
</context>
<context>
    <name>latarnia::OrganisationCard</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>One alone answers the line.</source>
        <translation>Una sola organización atiende la línea.</translation>
    </message>
    <message>
        <source>Name of the first</source>
        <translation>Nombre de la primera</translation>
    </message>
    <message>
        <source>Name of the second; empty: there is only one</source>
        <translation>Nombre de la segunda; vacío: solo hay una</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Ponerles nombre</translation>
    </message>
    <message>
        <source>Set the names</source>
        <translation>Guardar los nombres</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Where two share the line, a shift lead sees of the other&apos;s calls what was ticked and no words; a consultant sees their number and time.</source>
        <translation>Si dos comparten la línea, la persona responsable de turno ve de las llamadas de la otra solo lo marcado, sin notas; quien atiende ve el número y la hora.</translation>
    </message>
</context>
<context>
    <name>latarnia::OtherPlace</name>
    <message>
        <source>What is typed is in this window alone: no disk takes it. Name a folder on another one, such as a USB stick; the copy is sealed.</source>
        <translation>Lo escrito está solo en esta ventana: ningún disco lo recibe. Indique una carpeta en otro disco, por ejemplo una memoria USB; la copia va cifrada.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder.</source>
        <translation>No se puede escribir en %1. Indique otra carpeta.</translation>
    </message>
    <message>
        <source>Folder for a sealed copy</source>
        <translation>Carpeta para una copia cifrada</translation>
    </message>
    <message>
        <source>Keep a copy there</source>
        <translation>Guardar ahí una copia</translation>
    </message>
</context>
<context>
    <name>latarnia::PageArea</name>
    <message numerus="yes">
        <source>%n more line(s) are in the file you save.</source>
        <translation>
            <numerusform>Hay %n línea más en el archivo que guarde.</numerusform>
            <numerusform>Hay %n líneas más en el archivo que guarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latarnia::PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>It opens the vault at every start. Nobody can look it up for you.</source>
        <translation>Abre la bóveda en cada inicio. Nadie puede consultarla por usted.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeopleCard</name>
    <message>
        <source>Retire yourself? Your passphrase opens nothing any more once the vault is locked. Everything is sealed anew at the next unlocking.</source>
        <translation>¿Retirarse a sí mismo la llave? Cuando se cierre la bóveda, su frase de acceso ya no abrirá nada. La próxima vez que se abra, todo se cerrará con claves nuevas.</translation>
    </message>
    <message>
        <source>Retire %1? Their passphrase opens nothing any more. Everything is sealed anew at the next unlocking; backups from before still open with it until they are rotated out.</source>
        <translation>¿Retirar la llave a %1? Su frase de acceso ya no abrirá nada. La próxima vez que se abra la bóveda, todo se cerrará con claves nuevas; las copias anteriores se abren con ella hasta que otras las reemplacen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar la llave</translation>
    </message>
    <message>
        <source>People with a key</source>
        <translation>Personas con llave</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar a una persona</translation>
    </message>
    <message>
        <source>At the next unlocking everything is sealed under new keys. That takes a moment, once.</source>
        <translation>La próxima vez que se abra la bóveda, todo se cerrará con claves nuevas. Tarda un momento, una sola vez.</translation>
    </message>
</context>
<context>
    <name>latarnia::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Stay in Poland</source>
        <translation>Estancia en Polonia</translation>
    </message>
    <message>
        <source>Is a guardian involved in it?</source>
        <translation>¿Hay un tutor implicado?</translation>
    </message>
    <message>
        <source>Asked for asylum</source>
        <translation>Pidió asilo</translation>
    </message>
    <message>
        <source>Formally identified as a victim</source>
        <translation>Identificación formal como víctima</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>Everything about this person goes: press again</source>
        <translation>Se borra todo de esta persona: presione otra vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>De ellas</translation>
    </message>
    <message>
        <source>are different</source>
        <translation>son diferentes</translation>
    </message>
    <message>
        <source>Make these an entry of their own</source>
        <translation>Anotar a estas personas aparte</translation>
    </message>
    <message>
        <source>People with the same facts</source>
        <translation>Personas en la misma situación</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonCard</name>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>No call was found. Somebody whose name was never written is in no call.</source>
        <translation>No se encontró ninguna llamada. Alguien cuyo nombre nunca se escribió no está en ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) found. It sounds alike; that it is the same person is yours to tell.</source>
        <translation>
            <numerusform>%n llamada encontrada. Suena parecido; si es la misma persona, lo decide usted.</numerusform>
            <numerusform>%n llamadas encontradas. Suena parecido; si es la misma persona, lo decide usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>One of these is enough; a name may be spelled as it sounds. Each search is written down, but not what was looked for.</source>
        <translation>Basta uno de estos datos; el nombre puede escribirse como suena. Cada búsqueda queda anotada, pero no lo que se buscó.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonPage</name>
    <message>
        <source>First person</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Whoever sets this up. You can add the others later, each with a passphrase of their own.</source>
        <translation>Quien configura esto. A los demás puede agregarlos después, cada quien con su frase de acceso.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>Qué hace usted aquí</translation>
    </message>
    <message>
        <source>Space turns a role on and off. Somebody must be administrator, to add people and to look after backups.</source>
        <translation>La barra espaciadora activa y desactiva una función. Alguien debe administrar, para agregar personas y cuidar las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>latarnia::PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>llave retirada %1</translation>
    </message>
    <message>
        <source>has no key</source>
        <translation>no tiene llave</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar la llave</translation>
    </message>
    <message>
        <source>Leads&apos; key</source>
        <translation>Llave de responsables</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>latarnia::PinForm</name>
    <message>
        <source>4 to 8 digits.</source>
        <translation>De 4 a 8 dígitos.</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>Los mismos dígitos otra vez.</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, de 4 a 8 dígitos</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar el PIN</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>latarnia::PinPrompt</name>
    <message>
        <source>That was not it. Once more.</source>
        <translation>No era ese. Otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Espere %n segundo.</numerusform>
            <numerusform>Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Return when done. Forgotten? Ctrl+Q, then the passphrase.</source>
        <translation>Al terminar, Enter. ¿Lo olvidó? Ctrl+Q y después la frase de acceso.</translation>
    </message>
</context>
<context>
    <name>latarnia::PlaceForm</name>
    <message>
        <source>A disk that breaks, burns or is stolen takes every backup on it along. Name a folder on another disk, such as a USB disk that stays plugged in. Backups are sealed like the vault.</source>
        <translation>Un disco que se daña, se quema o es robado se lleva todas sus copias. Indique una carpeta en otro disco, por ejemplo un disco USB que quede conectado. Las copias están cerradas como la bóveda.</translation>
    </message>
    <message>
        <source>Disks that are plugged in</source>
        <translation>Discos conectados</translation>
    </message>
    <message>
        <source>Folder, from the first slash on</source>
        <translation>Carpeta, desde la primera barra</translation>
    </message>
    <message>
        <source>This folder is on the disk of the data: what takes the one takes the other.</source>
        <translation>Esta carpeta está en el disco de los datos: lo que se lleve unos se llevará las otras.</translation>
    </message>
    <message>
        <source>Keep backups there too</source>
        <translation>Hacer copias también ahí</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionList</name>
    <message>
        <source>later</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation>Preguntas breves</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>preguntar ahora</translation>
    </message>
</context>
<context>
    <name>latarnia::QuestionViews</name>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>do not ask; mark only if it is said</source>
        <translation>no preguntar; marcar solo si lo dice</translation>
    </message>
    <message>
        <source>known from another answer</source>
        <translation>se sabe por otra respuesta</translation>
    </message>
    <message>
        <source>a witness cannot know this</source>
        <translation>un testigo no puede saber esto</translation>
    </message>
    <message>
        <source>two answers disagree</source>
        <translation>dos respuestas se contradicen</translation>
    </message>
</context>
<context>
    <name>latarnia::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The vault is made, and your passphrase opens it.</source>
        <translation>La bóveda está creada y se abre con su frase de acceso.</translation>
    </message>
    <message>
        <source>From now on every word of a call is sealed before it reaches the disk.</source>
        <translation>Desde ahora cada palabra de una llamada se cifra antes de llegar al disco.</translation>
    </message>
    <message>
        <source>Practice calls have a vault of their own, which is empty. Nothing of it ever mixes with real calls.</source>
        <translation>Las llamadas de práctica tienen su propia bóveda, que está vacía. Nada de ella se mezcla con las llamadas reales.</translation>
    </message>
    <message>
        <source>F1 shows the keys of this desk. Press each one once: laptops keep some for themselves.</source>
        <translation>F1 muestra las teclas de este puesto. Presione cada una una vez: las portátiles se quedan con algunas.</translation>
    </message>
</context>
<context>
    <name>latarnia::RecordCard</name>
    <message>
        <source>Save the record</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Registro de tratamiento</translation>
    </message>
    <message>
        <source>Why which data are kept, how long, to whom they may be given and what protects them: as the program really does it, for the data protection officer.</source>
        <translation>Para qué se guardan qué datos, cuánto tiempo, a quién pueden darse y qué los protege: como el programa lo hace de verdad, para la persona delegada de protección de datos.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>latarnia::ReferralCard</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Qué resultó: %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>Take out, it was not done: %1</source>
        <translation>Quitar, no se hizo: %1</translation>
    </message>
    <message>
        <source>Passed on in this call</source>
        <translation>Derivaciones de esta llamada</translation>
    </message>
    <message>
        <source>Nothing yet. F7 leads to who can help.</source>
        <translation>Todavía nada. F7 lleva a quién puede ayudar.</translation>
    </message>
    <message>
        <source>How it was passed on: %1</source>
        <translation>Cómo se transmitió: %1</translation>
    </message>
</context>
<context>
    <name>latarnia::ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>To be told of a correction or an erasure:</source>
        <translation>Hay que avisar de una corrección o un borrado a:</translation>
    </message>
    <message>
        <source>Access report on call %1</source>
        <extracomment>%1 is the number of a call.</extracomment>
        <translation>Informe de acceso sobre la llamada %1</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>The caller, who is person %1 of the call</source>
        <translation>Quien llamó, que es la persona %1 de la llamada</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>Read it before you hand it out: what was written in words may speak of others. Names the program knows are blacked out, others are not. A saved file leaves the vault.</source>
        <translation>Léalo antes de entregarlo: lo escrito con palabras puede hablar de otras personas. Los nombres que el programa conoce están tachados, otros no. Un archivo guardado sale de la bóveda.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Hacer el informe</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Cerrar el informe</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreFindings</name>
    <message numerus="yes">
        <source>%n calls in all</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, newest change %2</source>
        <extracomment>%1 is a number of calls, %2 day and time.</extracomment>
        <translation>%1, último cambio %2</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia de seguridad</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Ahora en esta computadora</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>cannot be told: it does not open</source>
        <translation>no se sabe: no se puede abrir</translation>
    </message>
    <message>
        <source>The backup is whole and opens. Nothing was changed.</source>
        <translation>La copia está completa y se abre. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is older. What came after it is not lost: what is here now is kept in a folder of its own.</source>
        <translation>La copia es más antigua. Lo que llegó después no se pierde: lo que hay ahora se guarda en una carpeta aparte.</translation>
    </message>
    <message>
        <source>The backup is whole and opens.</source>
        <translation>La copia está completa y se abre.</translation>
    </message>
    <message>
        <source>The backup is whole and opens. What is here now is kept in a folder of its own.</source>
        <translation>La copia está completa y se abre. Lo que hay ahora se guarda en una carpeta aparte.</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreSecret</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase, as it was when the backup was made</source>
        <translation>Frase de acceso del día en que se hizo la copia</translation>
    </message>
    <message>
        <source>The eleven words of the recovery kit</source>
        <translation>Las once palabras del juego de recuperación</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Prefiero usar la frase de acceso</translation>
    </message>
    <message>
        <source>Use the recovery kit instead</source>
        <translation>Prefiero usar el juego de recuperación</translation>
    </message>
</context>
<context>
    <name>latarnia::RestoreWayIn</name>
    <message>
        <source>The backup is copied, opened and read from end to end. This takes a moment.</source>
        <translation>Se copia, se abre y se lee la copia de principio a fin. Tarda un momento.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose another one.</source>
        <translation>Esta copia está dañada. No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>The backup is put in its place…</source>
        <translation>Poniendo la copia en su lugar…</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Lo que escribió aquí no se guarda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>That did not fit. It is the passphrase of the day of the backup.</source>
        <translation>No coincide. Hace falta la frase de acceso del día de la copia.</translation>
    </message>
    <message>
        <source>There is not enough room on this disk for a copy, or it cannot be written.</source>
        <translation>En este disco no hay espacio para la copia, o no se puede escribir en él.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what the backup holds.</source>
        <translation>No se cambia nada hasta que usted vea qué contiene la copia.</translation>
    </message>
    <message>
        <source>The backup is opened with what opened the vault on that day.</source>
        <translation>La copia se abre con lo que abría la bóveda ese día.</translation>
    </message>
    <message>
        <source>Calls that were taken meanwhile come in when somebody signs in.</source>
        <translation>Las llamadas tomadas mientras tanto se suman cuando alguien entre.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open and read it</source>
        <translation>Abrir y leer</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Otra copia</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup in place, or whoever has the recovery kit. Calls can be taken all the same.</source>
        <translation>Solo un administrador recupera una copia, o quien tenga el juego de recuperación. Mientras tanto se pueden tomar llamadas.</translation>
    </message>
</context>
<context>
    <name>latarnia::RetentionCard</name>
    <message>
        <source>Erasing: %1 of %2. Calls go on meanwhile.</source>
        <extracomment>%1 of %2 calls.</extracomment>
        <translation>Borrando: %1 de %2. Las llamadas siguen mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: the computer&apos;s clock is far from the newest call. Have the clock looked at, then erase here.</source>
        <translation>Nada se borra solo: el reloj del equipo está lejos de la última llamada. Haga revisar el reloj y luego borre aquí.</translation>
    </message>
    <message>
        <source>Done. The certificate is kept in the vault.</source>
        <translation>Listo. El certificado queda en la bóveda.</translation>
    </message>
    <message>
        <source>Erasing… Calls go on meanwhile.</source>
        <translation>Borrando… Las llamadas siguen mientras tanto.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Nothing is due. What is due is erased once a day, when nobody talks.</source>
        <translation>No hay nada que borrar. Se borra una vez al día, cuando nadie habla.</translation>
    </message>
    <message>
        <source>What is due is erased once a day, when nobody talks. Counters stay; words, names and numbers go for ever.</source>
        <translation>Lo que cumplió su plazo se borra una vez al día, cuando nadie habla. Los contadores quedan; palabras, nombres y números se van para siempre.</translation>
    </message>
    <message>
        <source>Kept for how long</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Mostrar lo que toca borrar</translation>
    </message>
    <message>
        <source>Erase what is due…</source>
        <translation>Borrar lo que toca…</translation>
    </message>
    <message>
        <source>This cannot be taken back, not even from a backup that is restored here. Erase now?</source>
        <translation>Esto no se puede deshacer, ni siquiera desde una copia restaurada aquí. ¿Borrar ahora?</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>No borrar</translation>
    </message>
    <message>
        <source>Kept although its time is over</source>
        <translation>Se conserva aunque se cumplió el plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not signed by the data protection officer yet.</source>
        <translation>
            <numerusform>La persona delegada de protección de datos aún no firmó %n fila.</numerusform>
            <numerusform>La persona delegada de protección de datos aún no firmó %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a row…</source>
        <translation>Cambiar una fila…</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Por borrar</translation>
    </message>
</context>
<context>
    <name>latarnia::ReturnNumberCard</name>
    <message>
        <source>This number opens nothing. Ask again slowly; old numbers expire.</source>
        <translation>Este número no abre nada. Pregunte otra vez despacio; los números viejos vencen.</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1: %2 then, %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Llamada del %1: ese día %2, %n respuesta; hoy no vale.</numerusform>
            <numerusform>Llamada del %1: ese día %2, %n respuestas; hoy no vale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n day(s). Next time these digits are enough, no name.</source>
        <translation>
            <numerusform>Válido por %n día. La próxima vez bastan estos dígitos, sin nombre.</numerusform>
            <numerusform>Válido por %n días. La próxima vez bastan estos dígitos, sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Número para volver a llamar</translation>
    </message>
    <message>
        <source>Digits the caller says</source>
        <translation>Dígitos que dice la persona</translation>
    </message>
    <message>
        <source>Give a return number</source>
        <translation>Dar un número para volver a llamar</translation>
    </message>
    <message numerus="yes">
        <source>Call of %1, not closed yet: %n answer(s), not valid today.</source>
        <translation>
            <numerusform>Llamada del %1, aún sin cerrar, respuestas: %n, no válidas hoy.</numerusform>
            <numerusform>Llamada del %1, aún sin cerrar, respuestas: %n, no válidas hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number was withdrawn: somebody else may know it. Nothing is shown; ask as if nobody had called before.</source>
        <translation>Este número se retiró: otra persona puede conocerlo. No se muestra nada; pregunte como en una primera llamada.</translation>
    </message>
    <message>
        <source>The call of before is restricted and stays closed. Listen as if nobody had called before; if what was agreed then is needed, ask a shift lead.</source>
        <translation>La llamada anterior está restringida y sigue cerrada. Escuche como si nadie hubiera llamado antes; si hace falta lo que se acordó, pregunte a la persona responsable de turno.</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyFolds</name>
    <message>
        <source>Urgent:</source>
        <translation>Urgente:</translation>
    </message>
    <message>
        <source>Who hears?</source>
        <translation>¿Quién oye?</translation>
    </message>
    <message>
        <source>Who hears, in words</source>
        <translation>Quién oye, en palabras</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetyStrip</name>
    <message>
        <source>Where? Address, street, anything in sight</source>
        <translation>¿Dónde? Dirección, calle, algo que vea</translation>
    </message>
    <message>
        <source>Can talk freely?</source>
        <translation>¿Habla con libertad?</translation>
    </message>
    <message>
        <source>Danger now?</source>
        <translation>¿Peligro ahora?</translation>
    </message>
    <message>
        <source>If cut off</source>
        <translation>Si se corta</translation>
    </message>
    <message>
        <source>Where is the danger</source>
        <translation>Dónde es el peligro</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Quién está en peligro</translation>
    </message>
    <message>
        <source>Where the people are</source>
        <translation>Dónde están las personas</translation>
    </message>
    <message>
        <source>Where is the caller?</source>
        <translation>¿Dónde está quien llama?</translation>
    </message>
</context>
<context>
    <name>latarnia::SafetySummary</name>
    <message>
        <source>If cut off: %1</source>
        <extracomment>%1 says what to do if the call is cut off, for example &quot;do not ring back&quot;.</extracomment>
        <translation>Si se corta: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <extracomment>%1 names who hears the caller, such as &quot;foreman, a child&quot;.</extracomment>
        <translation>Oye: %1</translation>
    </message>
    <message>
        <source>Urgent: nothing marked</source>
        <translation>Urgente: nada marcado</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreenCard</name>
    <message>
        <source>The PIN is gone.</source>
        <translation>El PIN ya no está.</translation>
    </message>
    <message>
        <source>Set. It is asked for when the screen was hidden for more than 10 seconds.</source>
        <translation>Listo. Se pide cuando la pantalla estuvo oculta más de 10 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Fijar un PIN</translation>
    </message>
    <message>
        <source>A PIN is set until the desk is locked; then it is forgotten.</source>
        <translation>Hay un PIN hasta que se bloquee el programa; después se olvida.</translation>
    </message>
    <message>
        <source>No PIN. After 10 seconds a hidden screen comes back by the key alone during a call, and without a call it asks for the passphrase.</source>
        <translation>Sin PIN. Después de 10 segundos, en una llamada la pantalla oculta vuelve solo con la tecla; sin llamada se pide la frase de acceso.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>F12, Pause or three taps of Shift hide the screen at once. Left alone, the desk locks; during a call the screen is only hidden, after 15 minutes.</source>
        <translation>F12, Pausa o tres toques de Shift ocultan la pantalla al instante. Si nadie toca el teclado ni el ratón, el programa se bloquea; en una llamada la pantalla solo se oculta, a los 15 minutos.</translation>
    </message>
    <message>
        <source>Without a call it locks after</source>
        <translation>Sin llamada se bloquea después de</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Quitar el PIN</translation>
    </message>
</context>
<context>
    <name>latarnia::ScreeningPage</name>
    <message>
        <source>Recruitment</source>
        <translation>Captación</translation>
    </message>
    <message>
        <source>There</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>Two lines of one cell: &quot;Short&quot; above &quot;questions&quot;.</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>breves</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The list can wait. Stay on the line: place first, then 112, and say what happens.</source>
        <translation>La lista puede esperar. Siga en la línea: primero el lugar, luego el 112, y diga lo que hacemos.</translation>
    </message>
    <message>
        <source>Nothing more to ask now. Listen, and mark what is said.</source>
        <translation>No hay más que preguntar ahora. Escuche y marque lo que se diga.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Lista de preguntas</translation>
    </message>
    <message>
        <source>Parts of the screening</source>
        <translation>Partes de la lista</translation>
    </message>
    <message>
        <source>Weights are not confirmed: read from one secondary transcription.</source>
        <translation>Pesos sin confirmar: leídos en una sola transcripción secundaria.</translation>
    </message>
    <message>
        <source>Two answers disagree. %1</source>
        <extracomment>%1 are two answers, such as &quot;papers held: no / papers refused: yes&quot;.</extracomment>
        <translation>Dos respuestas se contradicen. %1</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>based on an observer</source>
        <translation>según una persona testigo</translation>
    </message>
    <message>
        <source>asked: %1, answered: %2</source>
        <extracomment>How many questions were put, and how many of them were answered with yes or no.</extracomment>
        <translation>preguntas: %1, respuestas: %2</translation>
    </message>
</context>
<context>
    <name>latarnia::Screens</name>
    <message>
        <source>This call was open when the program stopped. Nothing saved is lost.</source>
        <translation>Esta llamada estaba abierta cuando el programa se detuvo. No se perdió nada de lo guardado.</translation>
    </message>
    <message>
        <source>Another call waits: Ctrl+Tab.</source>
        <translation>Espera otra llamada: Ctrl+Tab.</translation>
    </message>
    <message>
        <source>The call before this one is closed.</source>
        <translation>La llamada anterior está cerrada.</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Z opens it again for 30 seconds.</source>
        <translation>Cerrada. Durante 30 segundos, Ctrl+Z la vuelve a abrir.</translation>
    </message>
</context>
<context>
    <name>latarnia::ScriptPanel</name>
    <message>
        <source>%1 of %2 · %3 s</source>
        <extracomment>Place of the card among all, and how long it takes to say it.</extracomment>
        <translation>%1 de %2 · %3 s</translation>
    </message>
    <message>
        <source>card before</source>
        <translation>tarjeta anterior</translation>
    </message>
    <message>
        <source>next card</source>
        <translation>tarjeta siguiente</translation>
    </message>
    <message>
        <source>who can help</source>
        <translation>quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>latarnia::SealedCard</name>
    <message>
        <source>Why do you open it? This is written down.</source>
        <translation>¿Por qué lo abre? Queda anotado.</translation>
    </message>
    <message>
        <source>Names, places and how to ring back are sealed.</source>
        <translation>Los nombres, los lugares y la forma de devolver la llamada están sellados.</translation>
    </message>
    <message>
        <source>Whoever took the call can open them, and the shift lead.</source>
        <translation>Los puede abrir quien tomó la llamada y la persona responsable de turno.</translation>
    </message>
    <message>
        <source>Some of it is sealed for others and stays shut.</source>
        <translation>Una parte está sellada para otras personas y sigue cerrada.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>Names and places, open</source>
        <translation>Nombres y lugares, abiertos</translation>
    </message>
    <message>
        <source>Names and places, sealed</source>
        <translation>Nombres y lugares, sellados</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close names and places again</source>
        <translation>Volver a cerrar nombres y lugares</translation>
    </message>
    <message>
        <source>Open names and places</source>
        <translation>Abrir nombres y lugares</translation>
    </message>
</context>
<context>
    <name>latarnia::SearchForm</name>
    <message>
        <source>Find the calls</source>
        <translation>Buscar las llamadas</translation>
    </message>
</context>
<context>
    <name>latarnia::SecondFields</name>
    <message>
        <source>This takes two people: a shift lead or another administrator agrees with their own passphrase.</source>
        <translation>Esto requiere dos personas: una persona responsable de turno u otra administradora lo confirma con su propia frase de acceso.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nombre de la segunda persona</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Frase de acceso de la segunda persona</translation>
    </message>
</context>
<context>
    <name>latarnia::SecretField</name>
    <message>
        <source>Cover</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Las mayúsculas están activadas.</translation>
    </message>
</context>
<context>
    <name>latarnia::ServiceViews</name>
    <message>
        <source>24 h</source>
        <translation>las 24 horas</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>hours: no data</source>
        <translation>horario: sin datos</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde: %1</translation>
    </message>
    <message>
        <source>our own unit</source>
        <translation>unidad propia</translation>
    </message>
    <message>
        <source>number: no data</source>
        <translation>número: sin datos</translation>
    </message>
    <message>
        <source>number not verified</source>
        <translation>número sin verificar</translation>
    </message>
    <message>
        <source>near the place: ask first</source>
        <translation>cerca de quien controla: preguntar antes</translation>
    </message>
    <message>
        <source>because %1</source>
        <extracomment>%1 is the reason why a service is shown, for example &quot;there is danger now&quot;.</extracomment>
        <translation>porque: %1</translation>
    </message>
    <message>
        <source>for person %1</source>
        <translation>para la persona %1</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1 is a language; whether it is spoken there is not known.</extracomment>
        <translation>%1: sin datos</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInForm</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Name and passphrase did not fit together. Type them once more, without hurry.</source>
        <translation>El nombre y la frase de acceso no coinciden. Escríbalos otra vez, sin prisa.</translation>
    </message>
    <message numerus="yes">
        <source>The next try opens in %n s.</source>
        <translation>
            <numerusform>Podrá probar otra vez en %n s.</numerusform>
            <numerusform>Podrá probar otra vez en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Abrir con el juego de recuperación</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Recuperar de una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made.</source>
        <translation>La copia está en su lugar. Entre como el día en que se hizo.</translation>
    </message>
    <message>
        <source>The backup is in its place. Sign in as on the day it was made. What was here before lies in %1.</source>
        <translation>La copia está en su lugar. Entre como el día en que se hizo. Lo que había aquí antes está en %1.</translation>
    </message>
</context>
<context>
    <name>latarnia::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Juego de recuperación</translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation>La bóveda está abierta</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>No se puede abrir la bóveda</translation>
    </message>
    <message>
        <source>Take a call now</source>
        <translation>Recibir una llamada ahora</translation>
    </message>
    <message>
        <source>The telephone rang. Take the call now, or sign in: then it is opened.</source>
        <translation>Sonó el teléfono. Reciba la llamada ahora o entre: entonces se abrirá.</translation>
    </message>
    <message>
        <source>No passphrase needed: the call is sealed at once and joins the others when somebody signs in.</source>
        <translation>No hace falta frase de acceso: la llamada se cifra enseguida y se une a las demás cuando alguien entre.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Recuperar de una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>latarnia::SilentCoach</name>
    <message>
        <source>Nobody speaks</source>
        <translation>Nadie habla</translation>
    </message>
    <message numerus="yes">
        <source>Stay at least %n more second(s).</source>
        <translation>
            <numerusform>Quédese al menos %n segundo más.</numerusform>
            <numerusform>Quédese al menos %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minute is over. The call may end; never ring back blindly.</source>
        <translation>Pasó el minuto. La llamada puede terminar; nunca devuelva la llamada a ciegas.</translation>
    </message>
    <message>
        <source>one tap: yes, then one question at a time</source>
        <translation>un golpe: sí, luego una pregunta a la vez</translation>
    </message>
    <message>
        <source>two taps: no, then one question at a time</source>
        <translation>dos golpes: no, luego una pregunta a la vez</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
</context>
<context>
    <name>latarnia::SituationPage</name>
    <message>
        <source>Caller and situation</source>
        <translation>Persona y situación</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Forma de tratamiento</translation>
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
        <translation>Idioma de la llamada</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Voivodato</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Where the people are, if elsewhere</source>
        <translation>Dónde están las personas, si es otro lugar</translation>
    </message>
    <message>
        <source>Voivodeship or town where the suspected person is near</source>
        <translation>Voivodato o ciudad donde suele estar la presunta persona responsable</translation>
    </message>
    <message>
        <source>What the caller asks for</source>
        <translation>Qué pide quien llama</translation>
    </message>
</context>
<context>
    <name>latarnia::SpanForm</name>
    <message>
        <source>Only a whole number from 1 to %1 will do.</source>
        <translation>Solo sirve un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>It is kept that long already.</source>
        <translation>Ya se guarda ese tiempo.</translation>
    </message>
    <message>
        <source>By the table: %1. Today: %2, %3.</source>
        <extracomment>%1 and %2 are spans.</extracomment>
        <translation>Según la tabla: %1. Hoy: %2, %3.</translation>
    </message>
    <message>
        <source>Kept from now on, %1</source>
        <extracomment>%1 is a unit: &quot;in months&quot;.</extracomment>
        <translation>Se guarda desde ahora, %1</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Qué fila</translation>
    </message>
    <message>
        <source>Why: who decided it, and where it is written</source>
        <translation>Por qué: quién lo decidió y dónde consta</translation>
    </message>
    <message>
        <source>If it is shorter: what is over by then is erased with the next run, for ever. The data protection officer has to sign a changed row again.</source>
        <translation>Si es más corto: lo que venza se borra para siempre en la próxima pasada. La persona delegada de protección de datos debe firmar de nuevo una fila cambiada.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>latarnia::ToFinish</name>
    <message>
        <source>To be finished</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>There are more of them: Ctrl+K finds every one.</source>
        <translation>Hay más: Ctrl+K encuentra cada una.</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultNotice</name>
    <message>
        <source>The newest file of the keys is damaged; the one before it was used. If somebody changed a passphrase or came here lately, that may be undone. Tell who looks after this computer.</source>
        <translation>El archivo de claves más reciente está dañado; se usó el anterior. Si alguien cambió su frase de acceso o llegó hace poco, puede haberse deshecho. Avise a quien cuida esta computadora.</translation>
    </message>
    <message>
        <source>The vault opens, but it is in an older state than when it was last closed. A backup may be newer. Tell the lead.</source>
        <translation>La bóveda se abre, pero está en un estado anterior al de su último cierre. Una copia de seguridad puede ser más reciente. Avise a la persona responsable de turno.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Recuperar de una copia de seguridad</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ir al puesto</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver a la entrada</translation>
    </message>
</context>
<context>
    <name>latarnia::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one.</source>
        <translation>Quién tiene llave, el juego de recuperación y las copias. Las llamadas siguen igual: F2 toma una.</translation>
    </message>
</context>
<context>
    <name>latarnia::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>This is the desk of a line for people who may have been trafficked. It is set up once, in about five minutes.</source>
        <translation>Este es el puesto de una línea para personas que pueden haber sufrido trata. Se configura una sola vez, en unos cinco minutos.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, unless a person exports it. The program never connects to a network.</source>
        <translation>Nada sale de esta computadora, a menos que una persona lo exporte. El programa nunca se conecta a una red.</translation>
    </message>
    <message>
        <source>Calls are kept in a vault: a sealed file that nobody reads without a passphrase, not even who takes the disk away.</source>
        <translation>Las llamadas se guardan en una bóveda: un archivo cerrado que nadie lee sin frase de acceso, ni siquiera quien se lleve el disco.</translation>
    </message>
    <message>
        <source>Have paper and a pen at hand: eleven words are to be written down.</source>
        <translation>Tenga a mano papel y lapicero: habrá que anotar once palabras.</translation>
    </message>
    <message>
        <source>There is a backup from another computer</source>
        <translation>Hay una copia de seguridad de otra computadora</translation>
    </message>
</context>
<context>
    <name>latarnia::WhisperView</name>
    <message>
        <source>Everything has been asked. Esc leads back to the call.</source>
        <translation>Ya se preguntó todo. Esc vuelve a la llamada.</translation>
    </message>
    <message>
        <source>Only yes or no</source>
        <translation>Solo sí o no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>no sabe</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>la anterior</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>back to the whole call</source>
        <translation>volver a toda la llamada</translation>
    </message>
</context>
</TS>
