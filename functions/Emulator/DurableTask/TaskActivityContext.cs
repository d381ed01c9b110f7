namespace BenefitsFlow.Emulator.DurableTask;

public abstract class TaskActivityContext
{
    public abstract TaskName Name { get; }

    public abstract string InstanceId { get; }
}
