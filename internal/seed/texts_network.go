package seed

import "parvi/internal/network"

// pattern is a network from which several are made.
type pattern struct {
	kind    network.Kind
	name    word
	purpose word
}

// patterns of networks that are of no region.
var patterns = []pattern{
	{network.Profession, word{"Viestijöiden verkosto", "Nätverket för kommunikatörer", "Network of communicators"},
		word{"Verkosto on järjestöjen viestijöille, joista moni hoitaa viestintää yksin. Vaihdamme kokemuksia, kommentoimme toistemme luonnoksia ja opimme yhdessä.",
			"Nätverket är till för organisationernas kommunikatörer, av vilka många sköter kommunikationen ensamma. Vi utbyter erfarenheter, kommenterar varandras utkast och lär oss tillsammans.",
			"The network is for people who do communications in NGOs, many of them alone. We exchange experience, comment on each other’s drafts and learn together."}},
	{network.Profession, word{"Toiminnanjohtajien verkosto", "Nätverket för verksamhetsledare", "Network of executive directors"},
		word{"Luottamuksellinen joukko, jossa toiminnanjohtajat puhuvat johtamisesta, hallitustyöstä ja omasta jaksamisestaan.",
			"En förtrolig krets där verksamhetsledare talar om ledarskap, styrelsearbete och om att själv orka.",
			"A confidential circle in which executive directors talk about leading, boards and their own well-being."}},
	{network.Profession, word{"Vapaaehtoistoiminnan koordinaattorien verkosto", "Nätverket för volontärkoordinatorer", "Network of volunteer coordinators"},
		word{"Verkosto kokoaa ne, jotka ohjaavat vapaaehtoisia. Puhumme rekrytoinnista, perehdytyksestä ja kiittämisestä.",
			"Nätverket samlar dem som leder frivilliga. Vi talar om att rekrytera, introducera och tacka.",
			"Brings together those who guide volunteers. We talk about recruiting, induction and thanking."}},
	{network.Profession, word{"Kouluttajien verkosto", "Nätverket för utbildare", "Network of trainers"},
		word{"Järjestöjen kouluttajat jakavat menetelmiä ja suunnittelevat yhteisiä koulutuksia.",
			"Organisationernas utbildare delar metoder och planerar gemensamma utbildningar.",
			"Trainers of NGOs share methods and plan joint training."}},
	{network.Profession, word{"Talousihmisten verkosto", "Nätverket för ekonomiansvariga", "Network of finance people"},
		word{"Puhumme kirjanpidosta, avustuksista, varainhankinnasta ja hyvästä hallinnosta käytännössä.",
			"Vi talar om bokföring, understöd, medelanskaffning och god förvaltning i praktiken.",
			"We talk about bookkeeping, grants, fundraising and good governance in practice."}},
	{network.Profession, word{"Vaikuttajien verkosto", "Nätverket för påverkansarbete", "Network of advocates"},
		word{"Teemme järjestöjen vaikuttamistyötä näkyväksi ja opettelemme sitä toisiltamme.",
			"Vi gör organisationernas påverkansarbete synligt och lär oss av varandra.",
			"We make the advocacy of NGOs visible and learn it from each other."}},
	{network.Theme, word{"Vertaistuen verkosto", "Nätverket för kamratstöd", "Peer support network"},
		word{"Verkosto kehittää vertaistukea kasvokkain ja verkossa.", "Nätverket utvecklar kamratstöd ansikte mot ansikte och på nätet.",
			"The network develops peer support face to face and online."}},
	{network.Theme, word{"Digiauttamisen verkosto", "Nätverket för digital hjälp", "Network for digital help"},
		word{"Autamme järjestöjä auttamaan verkossa: välineet, ohjaajien tuki, tietoturva.",
			"Vi hjälper organisationer att hjälpa på nätet: verktyg, stöd för handledare, datasäkerhet.",
			"We help organisations to help online: tools, support for guides, security."}},
	{network.Theme, word{"Saavutettavuuden verkosto", "Nätverket för tillgänglighet", "Accessibility network"},
		word{"Selkeä kieli, esteettömät tilat ja saavutettavat palvelut järjestöissä.",
			"Klarspråk, tillgängliga lokaler och tillgängliga tjänster i organisationer.",
			"Plain language, step-free places and accessible services in organisations."}},
	{network.Theme, word{"Vastuullisuuden verkosto", "Nätverket för ansvarsfullhet", "Network for responsibility"},
		word{"Mitä vastuullisuus tarkoittaa yhdistyksen arjessa? Etsimme vastauksia esimerkkien avulla.",
			"Vad betyder ansvarsfullhet i en förenings vardag? Vi söker svar med hjälp av exempel.",
			"What does responsibility mean in the everyday life of an association? We look for answers by example."}},
	{network.Theme, word{"Yksinäisyyden vähentäjien verkosto", "Nätverket mot ensamhet", "Network against loneliness"},
		word{"Verkosto kokoaa keinot, joilla järjestöt vähentävät yksinäisyyttä.", "Nätverket samlar sätt på vilka organisationer minskar ensamhet.",
			"The network collects the ways in which NGOs reduce loneliness."}},
	{network.Theme, word{"Osallisuuden verkosto", "Nätverket för delaktighet", "Participation network"},
		word{"Opimme kysymään ja kuuntelemaan, ennen kuin päätämme.", "Vi lär oss att fråga och lyssna innan vi beslutar.",
			"We learn to ask and to listen before we decide."}},
	{network.SmallOrganisations, word{"Pienten toimijoiden verkosto", "Nätverket för små aktörer", "Network of small players"},
		word{"Valtakunnallisille järjestöille, joissa on alle kymmenen työntekijää ja joissa jokainen tekee kaikkea.",
			"För riksomfattande organisationer med färre än tio anställda, där alla gör allt.",
			"For national organisations with fewer than ten employees, where everybody does everything."}},
	{network.Newcomers, word{"Uusien työntekijöiden verkosto", "Nätverket för nyanställda", "Network of newcomers"},
		word{"Ensimmäinen vuosi järjestössä: sanat, ihmiset ja tavat tutuiksi.", "Första året i en organisation: ord, människor och vanor blir bekanta.",
			"The first year in an organisation: getting to know its words, people and ways."}},
	{network.PatientOrganisations, word{"Potilasryhmien verkosto", "Nätverket för patientgrupper", "Network of patient groups"},
		word{"Potilaiden ja läheisten järjestöt tekevät yhdessä vaikuttamistyötä ja jakavat tietoa.",
			"Patienternas och de närståendes organisationer påverkar tillsammans och delar kunskap.",
			"Organisations of patients and their families advocate together and share knowledge."}},
	{network.Leads, word{"Vetäjien sparrausrinki", "Sparringkretsen för nätverksledare", "Sparring circle of leads"},
		word{"Verkostojen vetäjät sparraavat toisiaan neljästi vuodessa.", "Nätverksledare sparrar varandra fyra gånger om året.",
			"Leads of networks spar with each other four times a year."}},
	{network.Other, word{"Järjestötilojen verkosto", "Nätverket för organisationslokaler", "Network of shared premises"},
		word{"Ne, joilla on tiloja, ja ne, jotka niitä etsivät.", "De som har lokaler och de som söker sådana.",
			"Those who have rooms and those who look for them."}},
}

// regional is the network of a region; {region} is put in by language.
var regional = pattern{network.Region, word{"Alueverkosto", "Regionalt nätverk", "Regional network"},
	word{"Alueen järjestöammattilaiset tapaavat, vaihtavat kuulumisia ja vaikuttavat yhdessä hyvinvointialueeseen ja kuntiin.",
		"Landskapets organisationsanställda träffas, utbyter nyheter och påverkar tillsammans i välfärdsområdet och kommunerna.",
		"NGO professionals of the region meet, exchange news and together influence the wellbeing services county and the municipalities."}}

// themes are what networks talk about.
var themes = []word{
	{"sosiaalinen media", "sociala medier", "social media"},
	{"johtaminen", "ledarskap", "leadership"},
	{"strategiatyö", "strategiarbete", "strategy work"},
	{"työn ilo", "arbetsglädje", "joy of work"},
	{"työssä jaksaminen", "att orka i arbetet", "coping at work"},
	{"avustusten hakeminen", "att söka understöd", "applying for grants"},
	{"vapaaehtoisten kiittäminen", "att tacka frivilliga", "thanking volunteers"},
	{"selkeä kieli", "klarspråk", "plain language"},
	{"hybriditapaamiset", "hybridträffar", "hybrid meetings"},
	{"uusien jäsenten mukaan saaminen", "att få med nya medlemmar", "getting new members on board"},
	{"hallituksen ja toimiston yhteistyö", "samarbetet mellan styrelse och kansli", "cooperation between board and office"},
	{"vaikuttaminen kuntaan", "att påverka kommunen", "influencing the municipality"},
	{"tekoäly järjestötyössä", "AI i organisationsarbetet", "AI in NGO work"},
	{"jäsenkyselyt", "medlemsenkäter", "member surveys"},
	{"vertaisohjaajien tuki", "stöd för kamrathandledare", "support for peer instructors"},
	{"tapahtumien turvallisuus", "säkerhet vid evenemang", "safety at events"},
	{"yksin tehtävissään", "ensam i sitt uppdrag", "alone in one’s role"},
	{"tiedon jakaminen", "att dela kunskap", "sharing knowledge"},
}

// remarks of those who ask to join.
var joinNotes = []string{
	"Aloitin tehtävässä syyskuussa ja kaipaan samaa työtä tekeviä.",
	"Kollega kertoi verkostosta. Tulisin mielelläni kuulolle.",
	"Jag arbetar halvtid med kommunikation och skulle gärna vara med.",
	"Meillä on neljä työntekijää, joista kaksi osa-aikaista.",
	"Olisiko mahdollista osallistua myös etänä?",
}
