using StandupBot.Core.External;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Customers, the market, and the numbers of the business.</summary>
internal static class OutsideLines
{
    public static HistoryEvent Commitment(Fields line) =>
        new HistoryEvent.Commitment(
            line.Declare(IdKind.Commitment),
            line.Words("customer"),
            line.Words("what"),
            line.Date("due"),
            line.Id(IdKind.Member, "owner"),
            line.IdOrNull(IdKind.Objective, "objective")) { At = line.At };

    public static HistoryEvent CommitmentChange(Fields line) =>
        new HistoryEvent.CommitmentChange(
            line.Id(IdKind.Commitment), line.Choice<CommitmentStepKind>("action"), line.DateOrNull("due")) { At = line.At };

    public static HistoryEvent Mention(Fields line)
    {
        var theme = line.Words("theme");
        line.Known.Add(IdKind.Theme, theme);
        return new HistoryEvent.Mention(line.Declare(IdKind.Mention), line.By(), line.Text("text"), theme)
        {
            At = line.At,
            Account = line.TextOrNull("account"),
            Kind = line.ChoiceOr("kind", MentionKind.Other),
        };
    }

    public static HistoryEvent MentionTriage(Fields line)
    {
        var id = line.Words("id");
        if (!line.Known.Has(IdKind.Mention, id))
            line.Known.Require(IdKind.Theme, id, "id");
        var action = line.Choice<TriageKind>("action");
        var objective = line.IdOrNull(IdKind.Objective, "objective");
        return action == TriageKind.Dismiss || objective is not null
            ? new HistoryEvent.MentionTriage(id, action, objective, line.TextOrNull("reason")) { At = line.At }
            : throw new LineException("mentionTriage with the action 'link' has no 'objective' to link to");
    }

    public static HistoryEvent Measure(Fields line) =>
        new HistoryEvent.Measure(line.Words("key"), line.Number("value")) { At = line.At };
}
