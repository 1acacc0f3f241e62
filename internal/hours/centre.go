package hours

// CentreBalance is how a study centre's hours of a year stand.
type CentreBalance struct {
	Budget   Hours // what the centre has to share out
	Granted  Hours
	Extra    Hours
	Returned Hours
}

// Out is what members hold.
func (c CentreBalance) Out() Hours { return c.Granted + c.Extra - c.Returned }

// Free is what may still be granted.
func (c CentreBalance) Free() Hours { return c.Budget - c.Out() }

// RequestState is where a request for more hours is.
type RequestState string

// The states of requests. What is waiting may be
// withdrawn by the main users of who asked.
const (
	Waiting   RequestState = "waiting"
	Given     RequestState = "granted"
	Partly    RequestState = "partly"
	Rejected  RequestState = "rejected"
	Withdrawn RequestState = "withdrawn"
)

// outcome is the state that a decision over hours leads to.
func outcome(asked, given Hours) RequestState {
	switch given {
	case asked:
		return Given
	case 0:
		return Rejected
	default:
		return Partly
	}
}
