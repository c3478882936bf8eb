namespace StandupBot.Core.Standups.Messages;

/// <summary>What kind of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>What was done: one item a line, each with its goal.</summary>
    Progress,

    /// <summary>What comes next: one item a line, each with its goal.</summary>
    Plan,

    /// <summary>What is in the way, who could clear it, which goal waits.</summary>
    Roadblock,

    /// <summary>1-10 for each of the member's goals, once a week.</summary>
    Confidence,

    /// <summary>What a customer or the market said.</summary>
    Heard,

    Text, Choice, Number, YesNo,
}
