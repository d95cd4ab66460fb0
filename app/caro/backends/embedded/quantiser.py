"""llama.cpp's quantiser: writes a model file in another form."""

from __future__ import annotations

import ctypes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.models.forms import Form


def quantise(
    layer: Any, source: str, target: str, form: Form, threads: int = 1, importance: Any = None
) -> bool:
    """Write the file `source` to `target` in another form; tell whether that worked.

    `layer` is the loaded engine. `source` may be quantised itself; what it has in the right kind is copied.
    The same bytes come out with any number of `threads`. `importance` is llama.cpp's array of the inputs'
    weights.
    """
    params = layer.llama_model_quantize_default_params()
    params.allow_requantize = True
    params.ftype = getattr(layer, f"LLAMA_FTYPE_MOSTLY_{form.kind}")
    params.nthread = threads
    params.token_embedding_type = getattr(layer, f"GGML_TYPE_{form.embedding}")
    params.output_tensor_type = params.token_embedding_type
    if importance is not None:
        params.imatrix = importance
    # Both arrays end with an entry of zeros.
    rules = (layer.llama_model_tensor_override * (len(form.finer) + 1))()
    for rule, (pattern, kind) in zip(rules, form.finer, strict=False):
        rule.pattern, rule.type = pattern.encode(), getattr(layer, f"GGML_TYPE_{kind}")
    if form.finer:
        params.tt_overrides = rules
    names = [path.encode("utf-8", "surrogateescape") for path in (source, target)]
    return bool(layer.llama_model_quantize(*names, ctypes.byref(params)) == 0)
