namespace StandupBot.Core.Commands;

/// <summary>What a typed name stands for.</summary>
public abstract record Resolution<T>
{
    private Resolution() { }

    public sealed record Found(T Value) : Resolution<T>;

    /// <summary>Several are meant by it; the sentence names them and asks.</summary>
    public sealed record Ambiguous(IReadOnlyList<T> Candidates, string Sentence) : Resolution<T>;

    /// <summary>Nothing is meant by it; the sentence says so and names the nearest, if there are any.</summary>
    public sealed record Unknown(IReadOnlyList<T> Nearest, string Sentence) : Resolution<T>;
}

/// <summary>A team or a member; exactly one of the two is set.</summary>
public sealed record Who(NamedTeam? Team, NamedMember? Member)
{
    public string Name => Team?.Name ?? Member!.Name;
}
