package meeting

import (
	"strings"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
)

// judge tells which conditions somebody does not meet, by what they declared,
// on the day of the meeting.
func judge(m Meeting, declared map[string]string, today civil.Date) []network.Judged {
	if len(m.Conditions) == 0 {
		return nil
	}
	var facts []network.Fact
	for name, value := range declared {
		facts = append(facts, network.Fact{Attribute: network.Attribute(name), Value: strings.TrimSpace(value), On: today, Declared: true})
	}
	return network.NotMet(network.JudgeAll(m.Conditions, facts, civil.DateOf(m.Starts)))
}

func flags(unmet []network.Judged) []string {
	var ids []string
	for _, j := range unmet {
		ids = append(ids, j.ID)
	}
	return ids
}

func contains(text, part string) bool { return part != "" && strings.Contains(text, part) }
