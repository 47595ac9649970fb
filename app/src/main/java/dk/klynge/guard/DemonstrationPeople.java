package dk.klynge.guard;

/// The invented people of the demonstration municipality, who do what its story tells: a planner
/// draws, the programme office decides. So the story goes through the same use cases, guards and
/// records as the work of real people. Meant for nothing else.
public interface DemonstrationPeople {

  /// Does the deed as the invented person with this role, who may do it everywhere; afterwards the
  /// caller is who it was before.
  void as(Role role, Runnable deed);
}
