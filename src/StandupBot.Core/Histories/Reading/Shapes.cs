namespace StandupBot.Core.Histories.Reading;

/// <summary>The parts of the format that are no event themselves. The events' own shapes stand in <see cref="EventTypes"/>.</summary>
internal static class Shapes
{
    public const string MemberFields = "name timeZone? role?";
    public const string StandupFields = "team channel rule? time windowMinutes? reminderMinutes? zoneMode? digestTime?";
    public const string ObjectiveFields =
        "title description? owner? team? parent? priority? horizon? start? due? cadence? curve? measure? draft? external? standalone? guardrail?";

    public static readonly Shape Measure = Shape.Of("key from to unit?");
    public static readonly Shape Item = Shape.Of("text objective? state? ref?");
    public static readonly Shape Roadblock = Shape.Of("id text kind? unblocker? objective?");
    public static readonly Shape Heard = Shape.Of("text account? theme kind?");

    public static readonly Shape MemberSet = Partial(MemberFields);
    public static readonly Shape StandupSet = Partial(StandupFields);
    public static readonly Shape ObjectiveSet = Partial(ObjectiveFields + " status?");

    private static Shape Partial(string fields) => Shape.Of(string.Join(' ', fields.Split(' ').Select(field => field.TrimEnd('?') + "?")));
}
