"""Low-rank adapters on the matrices of the layers (Hu et al., LoRA, 2021), beside the full weights."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from training.llama import Llama

SCALE = 2.0
"""What the product of the two factors is multiplied by: the paper's alpha divided by the rank."""


class Adapted(nn.Module):
    """A frozen matrix and the two factors that are trained beside it."""

    def __init__(self, base: nn.Linear, rank: int) -> None:
        super().__init__()
        # Frozen, so bfloat16 at once: autocast would round it anew for each batch.
        self.base = nn.Parameter(base.weight.detach().bfloat16(), requires_grad=False)
        self.down = nn.Parameter(torch.empty(rank, base.in_features))
        self.up = nn.Parameter(torch.zeros(base.out_features, rank))
        nn.init.kaiming_uniform_(self.down, a=5**0.5)

    def forward(self, x: Tensor) -> Tensor:
        """Multiply by the matrix and add what the factors make of `x`, of shape (…, in)."""
        added = nn.functional.linear(nn.functional.linear(x, self.down), self.up)
        return nn.functional.linear(x, self.base) + SCALE * added

    def merged(self, base: Tensor) -> Tensor:
        """Return the matrix with the product of the factors added, (out, in); `base` in full precision."""
        return base + SCALE * self.up.detach() @ self.down.detach()


def adapt(model: Llama, rank: int) -> int:
    """Freeze the model, put an adapter on each matrix of its layers; return how many weights are trained."""
    for weight in model.parameters():
        weight.requires_grad_(requires_grad=False)
    for layer in model.blk:
        for name, part in list(layer.named_children()):
            if isinstance(part, nn.Linear):
                setattr(layer, name, Adapted(part, rank))
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


def merged(model: Llama, stock: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return the weights of the plain model, the adapters merged into the stock's own matrices."""
    weights = dict(stock)
    for name, part in model.named_modules():
        if isinstance(part, Adapted):
            weights[f"{name}.weight"] = part.merged(stock[f"{name}.weight"])
    return weights
