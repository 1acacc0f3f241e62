package hours

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// requested is the form that asks for more, beside the entries of the ledger.
const requested Entry = "request"

func sayOf(err error) i18n.Text { return fault.Of(err).Say }

func (v unitView) facts(p ui.Page) []ui.Fact {
	fact := func(name i18n.Text, h Hours) ui.Fact { return ui.Fact{Name: name, Value: ui.Text(h.Format(p.Lang))} }
	list := []ui.Fact{}
	if v.Share.Amount > 0 {
		list = append(list, fact(unitOwn, v.Share.Amount), fact(wordFree, v.Share.Free()))
	}
	list = append(list, fact(wordReserved, v.Used.Reserved), fact(wordConsumed, v.Used.Consumed))
	if v.Overflow != OwnOnly {
		list = append(list, ui.Fact{Name: wordPool, Value: ui.Text(p.T(hintPoolFree, "free", v.Pool.Free()))})
	}
	list = append(list, ui.Fact{Name: secOverflow, Value: ui.Text(p.T(overflowNames[v.Overflow]))})
	if v.Proposal.ID != "" {
		st := proposalStates[v.Proposal.State]
		list = append(list, ui.Fact{Name: actPropose.Fill("year", year(v.Year+1)), Value: ui.State(p, st.Shape, st.Say)})
	}
	return list
}
