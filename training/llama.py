"""The model in torch: a small Llama, as llama.cpp computes it, with logits where a token is learnt."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own name for it


@dataclass(frozen=True, slots=True)
class Shape:
    """The figures of a Llama, as its GGUF file tells them."""

    vocabulary: int
    layers: int = 30
    width: int = 576
    inner: int = 1536
    heads: int = 9
    kv_heads: int = 3
    theta: float = 100_000.0
    epsilon: float = 1e-5

    @property
    def head(self) -> int:
        """Return the width of one head."""
        return self.width // self.heads


class Norm(nn.Module):
    """RMSNorm."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Scale each row to unit power, in bfloat16 at once where the matrices want that."""
        normed = F.rms_norm(x, (x.shape[-1],), self.weight, self.epsilon)
        return normed.bfloat16() if torch.is_autocast_enabled(x.device.type) else normed


class Layer(nn.Module):
    """Attention and feed-forward, each added to what comes in. The parts are named as GGUF names them."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        inner, width, kv = shape.inner, shape.width, shape.kv_heads * shape.head
        self.attn_norm = Norm(width, shape.epsilon)
        self.attn_q = nn.Linear(width, width, bias=False)
        self.attn_k = nn.Linear(width, kv, bias=False)
        self.attn_v = nn.Linear(width, kv, bias=False)
        self.attn_output = nn.Linear(width, width, bias=False)
        self.ffn_norm = Norm(width, shape.epsilon)
        self.ffn_gate = nn.Linear(width, inner, bias=False)
        self.ffn_up = nn.Linear(width, inner, bias=False)
        self.ffn_down = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Run the layer over rows padded on the right; the causal mask keeps the padding out of the past."""
        rows, length, _ = x.shape
        normed = self.attn_norm(x)
        q, k, v = (
            project(normed).view(rows, length, -1, self.shape.head).transpose(1, 2)
            for project in (self.attn_q, self.attn_k, self.attn_v)
        )
        q, k = turned(q, cos, sin), turned(k, cos, sin)
        mixed = attended(q, k, v)
        x = x + self.attn_output(mixed.transpose(1, 2).reshape(rows, length, -1))
        normed = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(normed)) * self.ffn_up(normed))


def turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Apply the rotary positions as llama.cpp does for `llama`: neighbouring values are one pair."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2).to(x.dtype)


def attended(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Return causal attention; the heads that share keys are multiplied as one.

    Written out: torch's fused one takes three times as long in training, with rows of 30 tokens on two cores.
    """
    rows, heads, length, head = q.shape
    groups = rows * k.shape[1]
    all_of_it = torch.full((length, length), float("-inf"), dtype=q.dtype, device=q.device)
    future = all_of_it.triu(1).repeat(heads // k.shape[1], 1)
    shared, keys, values = (
        q.reshape(groups, -1, head),
        k.reshape(groups, -1, head),
        v.reshape(groups, -1, head),
    )
    scores = torch.baddbmm(future.expand(groups, -1, -1), shared, keys.transpose(1, 2), alpha=head**-0.5)
    return torch.bmm(scores.softmax(-1).to(v.dtype), values).view(rows, heads, length, head)


class Llama(nn.Module):
    """The whole model; the embedding also gives the logits."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blk = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.output_norm = Norm(shape.width, shape.epsilon)

    def forward(self, tokens: Tensor, wanted: Tensor) -> Tensor:
        """Return the logits at the places where `wanted`, of the same shape as `tokens`, is true."""
        half, device = self.shape.head // 2, tokens.device
        steps = self.shape.theta ** (-torch.arange(half, dtype=torch.float32, device=device) / half)
        angles = torch.outer(torch.arange(tokens.shape[1], dtype=torch.float32, device=device), steps)
        cos, sin = angles.cos(), angles.sin()
        if torch.is_autocast_enabled(device.type):
            cos, sin = cos.bfloat16(), sin.bfloat16()
        x = self.token_embd(tokens)
        for layer in self.blk:
            x = layer(x, cos, sin)
        return F.linear(self.output_norm(x[wanted]), self.token_embd.weight)
