using StandupBot.Core.Companies;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Company, members, days off.</summary>
internal static class OrganisationLines
{
    // The owner is the one id that may be declared after its use; HistoryReader looks for it.
    public static HistoryEvent Company(Fields line) =>
        new HistoryEvent.Company(line.Words("id"), line.Words("name"), line.Words("owner"), line.Zone("timeZone")) { At = line.At };

    public static HistoryEvent Member(Fields line) =>
        new HistoryEvent.Member(
            line.Declare(IdKind.Member),
            line.Words("name"),
            line.Has("timeZone") ? line.Zone("timeZone") : null,
            line.ChoiceOr("role", MemberRole.Member)) { At = line.At };

    public static HistoryEvent MemberChange(Fields line)
    {
        var set = line.Object("set", Shapes.MemberSet);
        return new HistoryEvent.MemberChange(line.Id(IdKind.Member), new MemberSet
        {
            Name = set.Set("name", set.Words),
            TimeZone = set.Set<string?>("timeZone", set.Zone, null),
            Role = set.Set("role", set.Choice<MemberRole>, MemberRole.Member),
        }) { At = line.At };
    }

    public static HistoryEvent MemberLeft(Fields line) => new HistoryEvent.MemberLeft(line.Id(IdKind.Member)) { At = line.At };

    public static HistoryEvent Holiday(Fields line) =>
        new HistoryEvent.Holiday(line.IdOrNull(IdKind.Team, "team"), line.Date("date"), line.Words("name")) { At = line.At };

    public static HistoryEvent Absence(Fields line)
    {
        var (from, to) = (line.Date("from"), line.Date("to"));
        return from <= to
            ? new HistoryEvent.Absence(line.Id(IdKind.Member, "member"), from, to, line.IdOrNull(IdKind.Member, "delegate")) { At = line.At }
            : throw new LineException("the absence ends before it begins; 'to' is its last day");
    }
}
