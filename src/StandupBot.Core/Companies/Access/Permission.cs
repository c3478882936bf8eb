namespace StandupBot.Core.Companies.Access;

/// <summary>Whether somebody may do something. A refusal says who may.</summary>
public abstract record Permission
{
    private Permission() { }

    public sealed record Granted : Permission;

    /// <param name="Why">One sentence for the person who asked.</param>
    public sealed record Refused(string Why) : Permission;

    public bool IsGranted => this is Granted;

    internal static Permission Yes { get; } = new Granted();
}
