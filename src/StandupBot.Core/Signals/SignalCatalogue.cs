namespace StandupBot.Core.Signals;

/// <summary>Every rule there is: a new signal is one file, one line here and one test class.</summary>
public static class SignalCatalogue
{
    public static IReadOnlyList<ISignalRule> Rules { get; } =
    [
    ];

    public static ISignalRule? Find(string id) => Rules.FirstOrDefault(rule => rule.Definition.Id == id);
}
