"""Lets a test of pytest tell Evaldelta what was answered and what it cost.

Beside `conftest.py`, with `pytest_plugins = ["evaldelta_pytest"]` in it:

    def test_refund(evaldelta):
        answer = reply("How long?")
        evaldelta(output=answer.text, cost_usd=answer.cost, model=answer.model)
        assert "30 days" in answer.text

What is told stands in the JUnit XML of the run; without Evaldelta it changes nothing.
"""

import pytest


@pytest.fixture
def evaldelta(record_property):
    def tell(*, output=None, input=None, score=None, cost_usd=None, model=None, tags=None, error=None):
        told = {
            "output": output,
            "input": input,
            "score": score,
            "cost_usd": cost_usd,
            "model": model,
            "tags": None if tags is None else ",".join(tags),
            "error": error,
        }
        for name, value in told.items():
            if value is not None:
                record_property(f"evaldelta.{name}", str(value))

    return tell
