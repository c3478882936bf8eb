namespace StandupBot.Core.Commands;

/// <summary>The names of what a command can hold, the same in a parsed command, in its form and in the submission that comes back.</summary>
public static class FormFields
{
    public const string Title = "title";
    public const string Description = "description";
    public const string Goal = "goal";
    public const string Due = "due";
    public const string Parent = "parent";
    public const string For = "for";
    public const string Owner = "owner";
    public const string Team = "team";
    public const string Priority = "priority";
    public const string Cadence = "cadence";
    public const string MeasureFrom = "measureFrom";
    public const string MeasureTo = "measureTo";
    public const string MeasureUnit = "measureUnit";
    public const string Amount = "amount";
    public const string Confidence = "confidence";
    public const string Status = "status";
    public const string Note = "note";
    public const string Why = "why";
    public const string Signal = "signal";
    public const string Days = "days";
    public const string Roadblock = "roadblock";
    public const string Unblocker = "unblocker";
    public const string Kind = "kind";
    public const string Promise = "promise";
    public const string Member = "member";
    public const string Members = "members";
    public const string Customer = "customer";
    public const string What = "what";
    public const string From = "from";
    public const string Until = "until";
    public const string Time = "time";
    public const string Zone = "zone";
    public const string Theme = "theme";

    /// <summary>The id of the form of a verb: "goals.add", "goals.signals.dismiss".</summary>
    public static string IdOf(string command, string verb) => $"{command}.{verb.Replace(' ', '.')}";
}
