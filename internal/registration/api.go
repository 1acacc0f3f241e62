package registration

import "parvi/internal/platform/web"

func (s *Service) api(m *web.Mux) {}
