namespace StandupBot.Storage;

/// <summary>One database product: opens the context that speaks its language. There is one in a host, by the setting Storage:Provider.</summary>
public interface IStorageProvider
{
    StandupBotDb Open();

    /// <summary>The product's own way to write the intake.</summary>
    IIntakeTable OpenIntake();
}
