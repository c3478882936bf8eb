namespace StandupBot.Core.Commands;

/// <summary>
/// Turns typed references into the goals, people and teams of a <see cref="NameBook"/>. Exact ids and handles come first, then names
/// without regard to case and accents, then beginnings of names; at each step one match is the answer and several are a question.
/// </summary>
public sealed class NameResolver(NameBook names, string? self = null)
{
    private const int ShortestStart = 3;
    private readonly NameMatcher<NamedGoal> goals = new("goal", names.Goals, g => g.Title, g => $"{g.Handle} {g.Title}");
    private readonly NameMatcher<NamedMember> members = new("person", names.Members, m => m.Name, m => m.Name);
    private readonly NameMatcher<NamedTeam> teams = new("team", names.Teams, t => t.Name, t => t.Name);

    public Resolution<NamedGoal> Goal(GoalRef goal)
    {
        var text = goal.Text.Trim();
        var handle = text.StartsWith('#') ? text[1..] : text;
        return goals.Match(text,
            g => string.Equals(g.Handle, handle, StringComparison.OrdinalIgnoreCase) || g.Id == text,
            g => NameFolding.Fold(g.Title) == NameFolding.Fold(text),
            g => text.Length >= ShortestStart && NameFolding.Fold(g.Title).StartsWith(NameFolding.Fold(text), StringComparison.Ordinal));
    }

    public Resolution<NamedMember> Member(MemberRef member)
    {
        var text = WithoutMention(member.Text.Trim());
        var folded = NameFolding.Fold(text);
        if (folded is "me" or "myself" or "i" && names.Members.FirstOrDefault(m => m.Id == self) is { } me)
            return new Resolution<NamedMember>.Found(me);
        return members.Match(text,
            m => m.Id == text || m.Handles.Any(h => string.Equals(h, text, StringComparison.OrdinalIgnoreCase)),
            m => NameFolding.Fold(m.Name) == folded,
            m => folded.Length > 0 && NameFolding.Fold(m.Name).Split(' ').Contains(folded),
            m => folded.Length >= ShortestStart && NameFolding.Fold(m.Name).StartsWith(folded, StringComparison.Ordinal));
    }

    public Resolution<NamedTeam> Team(TeamRef team)
    {
        var text = team.Text.Trim().TrimStart('#');
        var folded = NameFolding.Fold(text);
        return teams.Match(text,
            t => t.Id == text,
            t => NameFolding.Fold(t.Name) == folded || NameFolding.Fold(t.Name) + " team" == folded,
            t => folded.Length >= ShortestStart && NameFolding.Fold(t.Name).StartsWith(folded, StringComparison.Ordinal));
    }

    /// <summary>A team of that name, else a person; a mention is always a person.</summary>
    public Resolution<Who> Who(WhoRef who)
    {
        var team = MemberRef.IsMention(who.Text) ? null : Team(new TeamRef(who.Text));
        if (team is Resolution<NamedTeam>.Found found)
            return new Resolution<Who>.Found(new Who(found.Value, null));
        return Member(new MemberRef(who.Text)) switch
        {
            Resolution<NamedMember>.Found person => new Resolution<Who>.Found(new Who(null, person.Value)),
            Resolution<NamedMember>.Ambiguous some => new Resolution<Who>.Ambiguous([.. some.Candidates.Select(OfMember)], some.Sentence),
            _ when team is Resolution<NamedTeam>.Ambiguous some => new Resolution<Who>.Ambiguous([.. some.Candidates.Select(OfTeam)], some.Sentence),
            Resolution<NamedMember>.Unknown none => NobodyCalled(who.Text, none, team as Resolution<NamedTeam>.Unknown),
            _ => throw new InvalidOperationException("A resolution is found, ambiguous or unknown."),
        };
    }

    /// <summary>True for a handle or id, a whole title, or at least two words that begin a title: enough to be no accident in free text.</summary>
    internal bool IsTitle(string text)
    {
        var folded = NameFolding.Fold(text);
        return names.Goals.Any(g => g.Id == text || string.Equals(g.Handle, text.TrimStart('#'), StringComparison.OrdinalIgnoreCase)
            || NameFolding.Fold(g.Title) == folded
            || (folded.Contains(' ') && NameFolding.Fold(g.Title).StartsWith(folded, StringComparison.Ordinal)));
    }

    /// <summary>True for the whole name of a team, or a name, part of a name or handle of a person.</summary>
    internal bool IsName(string text) => IsTeam(text) || (self is not null && NameFolding.Fold(text) is "me" or "myself") || IsPerson(text);

    internal bool IsTeam(string text)
    {
        var folded = NameFolding.Fold(text);
        return names.Teams.Any(t => t.Id == text || NameFolding.Fold(t.Name) == folded || NameFolding.Fold(t.Name) + " team" == folded);
    }

    private bool IsPerson(string typed)
    {
        var text = WithoutMention(typed);
        var folded = NameFolding.Fold(text);
        return folded.Length > 0 && names.Members.Any(m => m.Id == text || m.Handles.Contains(text, StringComparer.OrdinalIgnoreCase)
            || NameFolding.Fold(m.Name) == folded || NameFolding.Fold(m.Name).Split(' ').Contains(folded));
    }

    private static Resolution<Who> NobodyCalled(
        string text, Resolution<NamedMember>.Unknown person, Resolution<NamedTeam>.Unknown? team)
    {
        IReadOnlyList<Who> nearest = [.. (team?.Nearest ?? []).Select(OfTeam), .. person.Nearest.Select(OfMember)];
        return new Resolution<Who>.Unknown(nearest, Sentences.Unknown("team or person", text, [.. nearest.Select(w => w.Name)]));
    }

    private static Who OfTeam(NamedTeam team) => new(team, null);

    private static Who OfMember(NamedMember member) => new(null, member);

    /// <summary>"@ana", "&lt;@U123&gt;" and "&lt;@U123|ana&gt;" without their marks.</summary>
    private static string WithoutMention(string text)
    {
        if (text.StartsWith("<@", StringComparison.Ordinal) && text.EndsWith('>'))
            return text[2..^1].Split('|')[0];
        return text.StartsWith('@') ? text[1..] : text;
    }
}
