package account

import "parvi/internal/platform/i18n"

// The roles as people call them.
var (
	msgOperator       = i18n.Text{FI: "ylläpitäjä", SV: "administratör", EN: "operator"}
	msgUmbrella       = i18n.Text{FI: "kattojärjestön työntekijä", SV: "anställd i paraplyorganisationen", EN: "umbrella staff"}
	msgCoordinator    = i18n.Text{FI: "verkostokoordinaattori", SV: "nätverkskoordinator", EN: "network coordinator"}
	msgLead           = i18n.Text{FI: "verkoston vetäjä", SV: "nätverksledare", EN: "network lead"}
	msgContact        = i18n.Text{FI: "yhteyshenkilö", SV: "kontaktperson", EN: "contact person"}
	msgConvener       = i18n.Text{FI: "koollekutsuja", SV: "sammankallare", EN: "convener"}
	msgKeeper         = i18n.Text{FI: "tilavastaava", SV: "lokalansvarig", EN: "venue keeper"}
	msgMainUser       = i18n.Text{FI: "pääkäyttäjä", SV: "huvudanvändare", EN: "main user"}
	msgOrganiser      = i18n.Text{FI: "koulutuksen vastuuhenkilö", SV: "kursansvarig", EN: "course organiser"}
	msgTrainer        = i18n.Text{FI: "kouluttaja", SV: "utbildare", EN: "trainer"}
	msgCentreStaff    = i18n.Text{FI: "opintokeskuksen työntekijä", SV: "anställd vid studiecentralen", EN: "study-centre staff"}
	msgReviewer       = i18n.Text{FI: "suunnitelmien käsittelijä", SV: "handläggare av planer", EN: "plan reviewer"}
	msgChecker        = i18n.Text{FI: "raporttien tarkastaja", SV: "granskare av redovisningar", EN: "report checker"}
	msgDecider        = i18n.Text{FI: "päätöksentekijä", SV: "beslutsfattare", EN: "decision-maker"}
	msgHoursAllocator = i18n.Text{FI: "tuntivastaava", SV: "timansvarig", EN: "hours officer"}
	msgPayer          = i18n.Text{FI: "maksatuksen vastaava", SV: "utbetalningsansvarig", EN: "payments officer"}
	msgStatistics     = i18n.Text{FI: "tilastovastaava", SV: "statistikansvarig", EN: "statistics officer"}
	msgRulesEditor    = i18n.Text{FI: "sääntöjen ylläpitäjä", SV: "regelansvarig", EN: "rules editor"}
	msgExpert         = i18n.Text{FI: "asiantuntija", SV: "sakkunnig", EN: "expert"}
	msgEditor         = i18n.Text{FI: "toimittaja", SV: "redaktör", EN: "editor"}
	msgDataProtection = i18n.Text{FI: "tietosuojavastaava", SV: "dataskyddsombud", EN: "data protection officer"}
	msgAuditor        = i18n.Text{FI: "ulkopuolinen tarkastaja", SV: "extern granskare", EN: "external auditor"}
)

// What goes wrong with roles.
var (
	msgRoleUnknown = i18n.Text{
		FI: "Roolia ”{role}” ei ole. Roolit luetellaan komennolla parvi user add -h.",
		SV: "Rollen ”{role}” finns inte. Rollerna räknas upp av kommandot parvi user add -h.",
		EN: "There is no role ‘{role}’. The command parvi user add -h lists the roles.",
	}
	msgRoleNoScope = i18n.Text{
		FI: "Rooli ”{role}” koskee koko palvelua. Jätä kohde pois.",
		SV: "Rollen ”{role}” gäller hela tjänsten. Lämna bort det den gäller.",
		EN: "The role ‘{role}’ is for the whole service. Leave its scope out.",
	}
	msgRoleScope = i18n.Text{
		FI: "Kerro, mitä rooli ”{role}” koskee, esimerkiksi {role}:tunnus.",
		SV: "Ange vad rollen ”{role}” gäller, till exempel {role}:beteckning.",
		EN: "Say what the role ‘{role}’ is for, for example {role}:id.",
	}
	msgRoleMissing = i18n.Text{FI: "Valitse rooli.", SV: "Välj roll.", EN: "Choose a role."}
	msgScopeGone   = i18n.Text{
		FI: "Roolin kohdetta ei löydy. Tarkista tunnus.",
		SV: "Det som rollen gäller hittas inte. Kontrollera beteckningen.",
		EN: "What the role is for cannot be found. Check the id.",
	}
	msgToBeforeFrom = i18n.Text{
		FI: "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.",
		SV: "Den sista dagen är före den första. Kontrollera datumen.",
		EN: "The last day is before the first. Check the dates.",
	}
	msgLastOperator = i18n.Text{
		FI: "Tämä on viimeinen ylläpitäjä. Anna rooli ensin toiselle.",
		SV: "Det här är den sista administratören. Ge först rollen till någon annan.",
		EN: "This is the last operator. Give the role to somebody else first.",
	}
	msgGrantEnded = i18n.Text{
		FI: "Rooli on jo päättynyt.",
		SV: "Rollen har redan upphört.",
		EN: "The role has already ended.",
	}
)

// Words of the pages of roles.
var (
	msgRoles     = i18n.Text{FI: "Roolit", SV: "Roller", EN: "Roles"}
	msgRolesLead = i18n.Text{
		FI: "Rooli alkaa ensimmäisen päivän alussa ja päättyy viimeisen päivän lopussa.",
		SV: "En roll börjar gälla när den första dagen börjar och upphör när den sista dagen slutar.",
		EN: "A role begins with its first day and ends with its last.",
	}
	msgRolesOf      = i18n.Text{FI: "Roolit: {name}", SV: "Roller: {name}", EN: "Roles: {name}"}
	msgRole         = i18n.Text{FI: "Rooli", SV: "Roll", EN: "Role"}
	msgPerson       = i18n.Text{FI: "Ihminen", SV: "Person", EN: "Person"}
	msgDays         = i18n.Text{FI: "Voimassa", SV: "Gäller", EN: "In force"}
	msgActs         = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	msgEverywhere   = i18n.Text{FI: "koko palvelu", SV: "hela tjänsten", EN: "the whole service"}
	msgDaysBoth     = i18n.Text{FI: "{from}–{to}", SV: "{from}–{to}", EN: "from {from} to {to}"}
	msgDaysFrom     = i18n.Text{FI: "{from} alkaen", SV: "från och med {from}", EN: "from {from}"}
	msgDaysTo       = i18n.Text{FI: "{to} asti", SV: "till och med {to}", EN: "until {to}"}
	msgDaysOpen     = i18n.Text{FI: "toistaiseksi", SV: "tills vidare", EN: "until further notice"}
	msgWithPosition = i18n.Text{
		FI: "Päättyy, kun tehtävä järjestössä päättyy.",
		SV: "Upphör när uppdraget i organisationen upphör.",
		EN: "Ends when the position in the organisation ends.",
	}
	msgInForce   = i18n.Text{FI: "Voimassa", SV: "Gäller", EN: "In force"}
	msgComing    = i18n.Text{FI: "Alkaa myöhemmin", SV: "Börjar senare", EN: "Begins later"}
	msgPast      = i18n.Text{FI: "Päättynyt", SV: "Har upphört", EN: "Ended"}
	msgStateHead = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	msgNoRoles   = i18n.Text{FI: "Rooleja ei ole annettu.", SV: "Inga roller har getts.", EN: "No roles have been given."}
	msgGiveRole  = i18n.Text{FI: "Anna rooli", SV: "Ge en roll", EN: "Give a role"}
	msgGiveHint  = i18n.Text{
		FI: "Jos osoitteella ei ole tunnusta, lähetämme kutsun. Se on voimassa 14 päivää.",
		SV: "Om det inte finns något konto med adressen skickar vi en inbjudan. Den gäller i 14 dagar.",
		EN: "If nobody has an account with the address, we send an invitation. It is valid for 14 days.",
	}
	msgEmailOf     = i18n.Text{FI: "Sähköpostiosoite", SV: "E-postadress", EN: "Email address"}
	msgNameIfNew   = i18n.Text{FI: "Nimi, jos hän on uusi", SV: "Namn, om personen är ny", EN: "Name, if the person is new"}
	msgFrom        = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dagen", EN: "First day"}
	msgTo          = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	msgToHint      = i18n.Text{FI: "Jätä tyhjäksi, jos rooli on voimassa toistaiseksi.", SV: "Lämna tomt om rollen gäller tills vidare.", EN: "Leave empty if the role has no end."}
	msgRoleGiven   = i18n.Text{FI: "{name} on nyt {role}.", SV: "{name} är nu {role}.", EN: "{name} now has the role: {role}."}
	msgRoleComes   = i18n.Text{FI: "{name} on {role} {day} alkaen.", SV: "{name} är {role} från och med {day}.", EN: "{name} has the role from {day}: {role}."}
	msgInvited     = i18n.Text{FI: "Lähetimme kutsun osoitteeseen {email}.", SV: "Vi skickade en inbjudan till {email}.", EN: "We sent an invitation to {email}."}
	msgEndRole     = i18n.Text{FI: "Päätä rooli", SV: "Avsluta rollen", EN: "End the role"}
	msgEndRoleLead = i18n.Text{
		FI: "{name}: {role}. Oikeudet päättyvät viimeisen päivän lopussa.",
		SV: "{name}: {role}. Rättigheterna upphör när den sista dagen slutar.",
		EN: "{name}: {role}. The rights end with the last day.",
	}
	msgRoleEnds     = i18n.Text{FI: "Rooli päättyy {day}.", SV: "Rollen upphör {day}.", EN: "The role ends on {day}."}
	msgDoNotEnd     = i18n.Text{FI: "Älä päätä", SV: "Avsluta inte", EN: "Do not end"}
	msgLastDayEmpty = i18n.Text{FI: "Valitse viimeinen päivä.", SV: "Välj den sista dagen.", EN: "Choose the last day."}
	msgInvitations  = i18n.Text{FI: "Avoimet kutsut", SV: "Öppna inbjudningar", EN: "Open invitations"}
	msgInvitedWhen  = i18n.Text{
		FI: "{role}. Kutsuttu {when}, voimassa {until} asti.",
		SV: "{role}. Inbjuden {when}, gäller till och med {until}.",
		EN: "{role}. Invited {when}, valid until {until}.",
	}
	msgResend         = i18n.Text{FI: "Lähetä uudelleen", SV: "Skicka på nytt", EN: "Send again"}
	msgCancelInvite   = i18n.Text{FI: "Peru kutsu", SV: "Återkalla inbjudan", EN: "Withdraw the invitation"}
	msgInviteResent   = i18n.Text{FI: "Kutsu on lähetetty uudelleen osoitteeseen {email}.", SV: "Inbjudan har skickats på nytt till {email}.", EN: "The invitation was sent again to {email}."}
	msgInviteWithdrew = i18n.Text{FI: "Kutsu osoitteeseen {email} on peruttu.", SV: "Inbjudan till {email} är återkallad.", EN: "The invitation to {email} is withdrawn."}
	msgFindRole       = i18n.Text{FI: "Rajaa rooleja", SV: "Avgränsa rollerna", EN: "Filter the roles"}
	msgAllRoles       = i18n.Text{FI: "Kaikki roolit", SV: "Alla roller", EN: "All roles"}
	msgRolesFound     = i18n.Count{
		One:   i18n.Text{FI: "{n} rooli", SV: "{n} roll", EN: "{n} role"},
		Other: i18n.Text{FI: "{n} roolia", SV: "{n} roller", EN: "{n} roles"},
	}
	msgFirstShown = i18n.Text{
		FI: "Näytämme ensimmäiset {n}. Rajaa roolin mukaan.",
		SV: "Vi visar de {n} första. Avgränsa enligt roll.",
		EN: "We show the first {n}. Filter by role.",
	}
	msgOrgRolesHint = i18n.Text{
		FI: "Järjestön roolit annetaan järjestön omalla sivulla ja verkoston roolit verkoston sivulla.",
		SV: "En organisations roller ges på organisationens egen sida och ett nätverks roller på nätverkets sida.",
		EN: "Roles of an organisation are given on its own page, roles of a network on the network’s page.",
	}
)
