using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Privacy;

/// <summary><c>/goals retention</c>: how long words are kept. Everybody may know it, owners change it.</summary>
public sealed class RetentionVerb : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Retain>(Retain)];

    private static Reply Retain(Call call, GoalsCommand.Retain retain)
    {
        var company = call.Company;
        if (retain.Months is not { } months)
            return Reply.Say(FormattableString.Invariant(
                $"{company.Name} keeps the words of answers for {Months(company.RetentionMonths)}; counts, links to goals and scores stay. Who read whose answers is kept for {Months(Retention.AccessMonths)}. Owners change it with, for example, /goals retention 6 months."));
        if (call.May.ManageData() is Permission.Refused no)
            return Reply.No(no);
        if (months == company.RetentionMonths)
            return Reply.Say($"It is {Months(months)} already.");
        if (!call.Source.Confirmed)
            return Confirm.Ask(Question(company.Name, company.RetentionMonths, months), FormattableString.Invariant($"Keep {Months(months)}"), FormattableString.Invariant($"/goals retention {months} months"));
        company.Retain(months);
        return Reply.Say($"From tonight on the words of answers are kept for {Months(months)}.");
    }

    /// <summary>What it would come to, before anybody says yes.</summary>
    internal static string Question(string company, int before, int after) => after < before
        ? $"Keep the words of answers at {company} for {Months(after)} in place of {Months(before)}? Older ones are removed within a day, for good: lines of work, other answers, roadblocks that are solved, what was heard, and the messages that told them. Counts, links to goals and scores stay."
        : $"Keep the words of answers at {company} for {Months(after)} in place of {Months(before)}? What is removed already does not come back.";

    internal static string Months(int months) => months == 1 ? "1 month" : FormattableString.Invariant($"{months} months");
}
