"""What each policy does with each risk level. One may ask more than another; none lets a critical through."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Action, Risk

POLICIES: dict[str, dict[Risk, Action]] = {
    "strict": {"safe": "allow", "moderate": "confirm", "high": "block", "critical": "block"},
    "moderate": {"safe": "allow", "moderate": "confirm", "high": "confirm", "critical": "block"},
    "permissive": {"safe": "allow", "moderate": "allow", "high": "confirm", "critical": "block"},
}
"""Policy name -> risk level -> action."""
