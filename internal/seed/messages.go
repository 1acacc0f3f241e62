package seed

import "parvi/internal/platform/i18n"

// Who somebody of the demo is, beside the link that signs them in.
var (
	msgProfessional = i18n.Text{
		FI: "Järjestöammattilainen: kahden verkoston jäsen, jonossa tapaamiseen",
		SV: "Organisationsanställd: medlem i två nätverk, i kö till en träff",
		EN: "NGO professional: member of two networks, in the queue for a meeting",
	}
	msgSwedish = i18n.Text{
		FI: "Ruotsinkielinen järjestöammattilainen",
		SV: "Svenskspråkig organisationsanställd",
		EN: "Swedish-speaking NGO professional",
	}
	msgLead = i18n.Text{
		FI: "Verkoston vetäjä ja yhteyshenkilö",
		SV: "Nätverksledare och kontaktperson",
		EN: "Network lead and contact person",
	}
	msgCoordinator = i18n.Text{
		FI: "Verkostokoordinaattori kattojärjestössä",
		SV: "Nätverkskoordinator i paraplyorganisationen",
		EN: "Network coordinator at the umbrella organisation",
	}
	msgOrganiser = i18n.Text{FI: "Järjestön kouluttaja, koulutuksia joka vaiheessa", SV: "Organisationens kursansvariga, kurser i alla skeden", EN: "An organisation’s course organiser, with courses at every stage"}
	msgReviewer  = i18n.Text{FI: "Opintokeskuksen suunnitelmien tarkistaja", SV: "Studiecentralens granskare av planer", EN: "The study centre’s reviewer of plans"}
	msgChecker   = i18n.Text{FI: "Opintokeskuksen raporttien tarkistaja", SV: "Studiecentralens kontrollant av redovisningar", EN: "The study centre’s checker of reports"}
	msgDecider   = i18n.Text{FI: "Opintokeskuksen päättäjä ja maksaja", SV: "Studiecentralens beslutsfattare och betalare", EN: "The study centre’s decider and payer"}
	msgDistrict  = i18n.Text{FI: "Jäsenjärjestön ruotsinkielisen piirin pääkäyttäjä", SV: "Huvudanvändare i medlemsorganisationens svenska distrikt", EN: "Main user of a member organisation’s Swedish district"}
	msgExpert    = i18n.Text{FI: "Opintokeskuksen alueellinen asiantuntija", SV: "Studiecentralens regionala sakkunniga", EN: "The study centre’s regional expert"}
	msgMainUser  = i18n.Text{
		FI: "Jäsenjärjestön pääkäyttäjä",
		SV: "Medlemsorganisationens huvudanvändare",
		EN: "Main user of a member organisation",
	}
	msgHoursOfficer = i18n.Text{
		FI: "Opintokeskuksen tuntivastaava",
		SV: "Timansvarig vid studiecentralen",
		EN: "Hours officer at the study centre",
	}
	msgOperator = i18n.Text{
		FI: "Palvelun ylläpitäjä",
		SV: "Tjänstens administratör",
		EN: "Operator of the service",
	}
)
