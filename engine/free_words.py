"""Free words belong to the person: the last component of the pipeline sees to it.

The bot tells with each message (`metadata.free`) that a free-words question is open. Then the message is an
answer, whatever it looks like; what it looked like stays in the ranking, so that an action can offer it.
"""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

ANSWER = "give_answer"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class FreeWords(GraphComponent):
    """Names the intent `give_answer` when the bot says that an answer is awaited."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FreeWords:
        """Create the component; it has nothing to learn."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Rename the intent of messages that answer a free-words question."""
        for message in messages:
            metadata = message.get("metadata") or {}
            if metadata.get("free"):
                message.set("intent", {"name": ANSWER, "confidence": 1.0}, add_to_output=True)
        return messages
