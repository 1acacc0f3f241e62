package course

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// Seen is a step of a plan as somebody saw it before they wrote: two people who
// write different steps do not meet.
type Seen struct {
	Step    Step
	Version string // "": not asked
}

// said is a field of a plan and what stands in it, for a reader.
type said struct {
	label i18n.Text
	value string
}

// Version names what a step says: the same words, the same version.
func (p Plan) Version(s Step) string {
	h := sha256.New()
	for _, x := range p.says(s, i18n.FI) {
		h.Write([]byte(x.label.EN + "\x00" + x.value + "\x01"))
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// says is everything that a step says.
func (p Plan) says(s Step, l i18n.Lang) []said {
	switch s {
	case StepBasics:
		return []said{{fieldName, inAllLangs(p.Name)}, {fieldSupport, p.Support.word().In(l)}, {fieldKind, p.Kind.word().In(l)}, {fieldLangs, langNames(p.Langs, l)},
			{fieldAudience, inAllLangs(p.Audience)}, {fieldLead, inAllLangs(p.Lead)}, {fieldDescription, inAllLangs(p.Description)}}
	case StepSessions:
		return p.saysSessions(l)
	case StepLearning:
		return []said{{fieldOutcomes, inAllLangs(p.Outcomes)}, {fieldContents, inAllLangs(p.Contents)}, {fieldMethods, inAllLangs(p.Methods)},
			{fieldOnline, inAllLangs(p.Online)}, {fieldAssessment, inAllLangs(p.Assessment)}}
	case StepTakePart:
		return p.saysTakePart(l)
	case StepCosts:
		var list []said
		for _, c := range p.Costs {
			list = append(list, said{c.Category.Word(), joined([]string{c.Amount.Format(l), c.Note, ifSet(c.ByParticipant, fieldByPart, l), ifSet(c.Tied, fieldTied, l), ifSet(c.Sheet, fieldSheet, l)})})
		}
		return append(list, said{fieldIncome, p.Income.Format(l)}, said{fieldFunding, yesNo(p.OtherFunding, l)})
	}
	return nil
}

func (p Plan) saysSessions(l i18n.Lang) []said {
	var list []said
	for i, s := range p.Sessions {
		when := joined([]string{civil.FormatPeriod(l, s.Starts, s.Ends), number(s.Breaks), number(s.Other), s.Topic, s.Trainer, s.Place, ifSet(s.Remote, fieldOnlineOnly, l), number(s.Parallel)})
		list = append(list, said{planSession.Fill("n", i+1), when})
	}
	return list
}

func (p Plan) saysTakePart(l i18n.Lang) []said {
	day := func(d civil.Date) string {
		if d.IsZero() {
			return ""
		}
		return d.FormatDay(l)
	}
	var places []string
	for _, m := range p.Modes() {
		places = append(places, m.Word().In(l)+" "+number(int(p.Capacity[m])))
	}
	return []said{{fieldModes, strings.Join(places, ", ")}, {fieldMunicipality, whereIs(i18n.Content{}, p.Municipality).In(l)}, {fieldPlace, inAllLangs(p.Place)},
		{fieldAccess, inAllLangs(p.AccessInfo)}, {fieldRemote, p.RemoteURL}, {fieldOpens, day(p.OpensOn)}, {fieldCloses, day(p.ClosesOn)},
		{fieldQueue, queueWords[p.Queue].In(l)}, {fieldDiet, yesNo(p.AskDiet, l)}, {fieldNeeds, yesNo(p.AskAccess, l)}, {fieldFee, inAllLangs(p.Fee)},
		{fieldParticipants, number(p.Participants)}, {fieldContact, p.ContactName}, {fieldEmail, p.ContactEmail}, {fieldListed, yesNo(p.Listed, l)}}
}

// apart are the fields on which a step that was typed differs from what is
// stored.
func apart(stored, typed Plan, s Step, l i18n.Lang) []Difference {
	var labels []i18n.Text
	a, b := map[string]string{}, map[string]string{}
	for i, list := range [][]said{stored.says(s, l), typed.says(s, l)} {
		for _, x := range list {
			into := a
			if i == 1 {
				into = b
			}
			if _, one := a[x.label.FI]; !one {
				if _, two := b[x.label.FI]; !two {
					labels = append(labels, x.label)
				}
			}
			into[x.label.FI] = strings.TrimLeft(into[x.label.FI]+"\n"+x.value, "\n")
		}
	}
	var out []Difference
	for _, label := range labels {
		if a[label.FI] != b[label.FI] {
			out = append(out, Difference{label, a[label.FI], b[label.FI]})
		}
	}
	return out
}

func inAllLangs(c i18n.Content) string {
	var all []string
	for _, l := range i18n.Langs {
		if c.Has(l) {
			all = append(all, c.Own(l))
		}
	}
	return strings.Join(all, "\n")
}

func langNames(langs []i18n.Lang, l i18n.Lang) string {
	var words []string
	for _, x := range langs {
		words = append(words, x.NameIn(l))
	}
	return strings.Join(words, ", ")
}

func ifSet(set bool, label i18n.Text, l i18n.Lang) string {
	if set {
		return label.In(l)
	}
	return ""
}

func yesNo(yes bool, l i18n.Lang) string {
	if yes {
		return wordYes.In(l)
	}
	return wordNo.In(l)
}

var queueWords = map[registration.Policy]i18n.Text{registration.Auto: queueAuto, registration.Offer: queueOffer, registration.ByHand: queueManual}

func (s Support) word() i18n.Text {
	if s == WithSupport {
		return supportYes
	}
	return supportNo
}

func (k Kind) word() i18n.Text {
	if k == Lecture {
		return kindLecture
	}
	return kindCourse
}
