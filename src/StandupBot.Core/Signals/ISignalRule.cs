namespace StandupBot.Core.Signals;

/// <summary>One rule: a pure function from the state of a company to what is misaligned in it.</summary>
public interface ISignalRule
{
    SignalDefinition Definition { get; }

    /// <summary>A finding for every subject whose condition holds; for an open signal: does not meet the end of it yet.</summary>
    IEnumerable<Finding> Evaluate(SignalContext context);
}
