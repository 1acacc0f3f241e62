package authz

// The ids that samples are made of.
const (
	SampleThing  = "thing"        // the thing itself
	SampleScope  = "organisation" // the organisation it belongs to
	SampleAbove  = "above"        // an organisation above that one
	SamplePerson = "person"       // whose it is
)

// Sample is a rule put to one thing, so that the rules of all features can be
// laid side by side in the permission matrix. The thing is made of the sample
// ids, and the answers are the rule's own.
type Sample struct {
	Rule string // "meeting.manage"
	Of   string // what sort of thing, where it matters: "draft"
	ask  func(Actor) (may, see bool)
}

// Sample puts the rule to a thing.
func (r Rule[T]) Sample(of string, thing T) Sample {
	return Sample{r.Name, of, func(a Actor) (may, see bool) {
		return r.Allows(a, thing), r.See == nil || r.See(a, thing)
	}}
}

// Ask tells whether the actor may do what the rule is over, and whether they
// may know that the thing exists.
func (s Sample) Ask(a Actor) (may, see bool) { return s.ask(a) }
